export {
  PaymentProvider,
  ProviderRefused,
  ProviderUnavailable,
  WebhookForged,
  type PaymentFailure,
  type PaymentIntent,
  type ProviderPayment,
} from './payment-provider.js';
export { PaymentsIntegration } from './payments.integration.js';
