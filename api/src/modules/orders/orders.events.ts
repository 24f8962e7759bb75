import { DomainEvent } from '#shared/domain-event.js';

interface AboutOrder {
  orderId: string;
  checkoutId: string;
  sellerId: string;
  buyerId: string | null;
}

/** The money is there and the goods are set aside: the seller's work begins. */
export class OrderPaid extends DomainEvent<AboutOrder> {
  static readonly topic = 'orders.order-paid.v1';
}

export class OrderShipped extends DomainEvent<AboutOrder> {
  static readonly topic = 'orders.order-shipped.v1';
}

/** The buyer has it, by their own word or because nobody said otherwise in time. */
export class OrderDelivered extends DomainEvent<AboutOrder & { productIds: string[] }> {
  static readonly topic = 'orders.order-delivered.v1';
}

export class OrderCancelled extends DomainEvent<AboutOrder & { reason: string | null }> {
  static readonly topic = 'orders.order-cancelled.v1';
}

/** The buyer has the money back. */
export class OrderRefunded extends DomainEvent<AboutOrder> {
  static readonly topic = 'orders.order-refunded.v1';
}

/** Nobody paid in time, or the buyer gave up: the goods are on sale again. */
export class CheckoutEnded extends DomainEvent<{ checkoutId: string; status: 'expired' | 'cancelled' }> {
  static readonly topic = 'orders.checkout-ended.v1';
}
