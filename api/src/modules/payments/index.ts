export { ProviderRefused, ProviderUnavailable } from '#integrations/payments/index.js';
export type { PaymentStatus } from './domain/payment-status.js';
export { Payments } from './payments.js';
export { PaymentClosed, RefundImpossible } from './payments.errors.js';
export { PaymentsModule } from './payments.module.js';
export type { PaymentState } from './queries/state-of-payments.js';
