export type OrderStatus =
  'awaiting-payment' | 'paid' | 'shipped' | 'delivered' | 'cancelled' | 'refunded' | 'expired';

/** Every way an order can go. What is not here cannot happen: saving checks the row against this table. */
export const TRANSITIONS: Record<OrderStatus, readonly OrderStatus[]> = {
  'awaiting-payment': ['paid', 'expired'],
  // Money may arrive after the time was up: the goods are taken again, or the money goes back.
  expired: ['paid', 'cancelled'],
  paid: ['shipped', 'cancelled'],
  shipped: ['delivered'],
  delivered: [],
  cancelled: ['refunded'],
  refunded: [],
};

/** The states from which an order may come into this one. */
export const waysInto = (status: OrderStatus): OrderStatus[] =>
  (Object.keys(TRANSITIONS) as OrderStatus[]).filter((from) => TRANSITIONS[from].includes(status));

/** What a seller is shown: an order nobody paid is nobody's business. */
export const SEEN_BY_SELLER: readonly OrderStatus[] = [
  'paid',
  'shipped',
  'delivered',
  'cancelled',
  'refunded',
];
export const SEEN_BY_BUYER: readonly OrderStatus[] = ['awaiting-payment', ...SEEN_BY_SELLER];
