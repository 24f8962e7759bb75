import type { Money } from '#shared/money.js';
import { DomainEvent } from '#shared/domain-event.js';

interface PaymentOf extends Money {
  checkoutId: string;
}

/** The money is with us. Said once for each checkout; the stream is the checkout. */
export class PaymentSucceeded extends DomainEvent<PaymentOf> {
  static readonly topic = 'payments.payment-succeeded.v1';
}

/** An attempt failed. The buyer may try again, so success may still follow. */
export class PaymentFailed extends DomainEvent<PaymentOf> {
  static readonly topic = 'payments.payment-failed.v1';
}

/** Nobody can pay any more: the buyer went back, the shop closed it, or time ran out. */
export class PaymentCancelled extends DomainEvent<PaymentOf> {
  static readonly topic = 'payments.payment-cancelled.v1';
}

interface RefundOf {
  refundId: string;
  orderId: string;
  checkoutId: string;
  amount: Money;
}

export class RefundRequested extends DomainEvent<RefundOf & { reason: string }> {
  static readonly topic = 'payments.refund-requested.v1';
}

/** The provider has given the money back. */
export class RefundDone extends DomainEvent<RefundOf> {
  static readonly topic = 'payments.refund-done.v1';
}

/** Something arrived in the inbox; the stream is the provider's event, so that none waits for another. */
export class ProviderEventReceived extends DomainEvent<{
  provider: string;
  eventKey: string;
  reference: string;
}> {
  static readonly topic = 'payments.provider-event-received.v1';
}
