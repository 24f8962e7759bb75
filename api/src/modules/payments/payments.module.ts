import { Module } from '@nestjs/common';
import { PaymentsIntegration } from '#integrations/payments/index.js';
import { CancelPayment } from './commands/cancel-payment.js';
import { CarryOutRefund } from './commands/carry-out-refund.js';
import { OpenPayment } from './commands/open-payment.js';
import { ReceiveProviderEventHandler } from './commands/receive-provider-event.js';
import { RequestRefund } from './commands/request-refund.js';
import { SettlePayment } from './commands/settle-payment.js';
import { PaymentWebhooksController } from './http/payment-webhooks.controller.js';
import { Payments } from './payments.js';
import { StateOfPayments } from './queries/state-of-payments.js';
import { GiveMoneyBackWhenRefundRequested } from './reactions/give-money-back-when-refund-requested.js';
import { ReconcileWithProvider } from './reactions/reconcile-with-provider.js';
import { SettleWhenProviderEventReceived } from './reactions/settle-when-provider-event-received.js';

const commands = [OpenPayment, SettlePayment, CancelPayment, RequestRefund, CarryOutRefund];
const reactions = [SettleWhenProviderEventReceived, GiveMoneyBackWhenRefundRequested, ReconcileWithProvider];

@Module({
  imports: [PaymentsIntegration],
  controllers: [PaymentWebhooksController],
  providers: [Payments, StateOfPayments, ReceiveProviderEventHandler, ...commands, ...reactions],
  exports: [Payments],
})
export class PaymentsModule {}
