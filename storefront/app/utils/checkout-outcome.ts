import type { Checkout } from '#shared/types/marketplace';

type Seen = Pick<Checkout, 'status' | 'replacedBy'> & { orders: { status: string }[] };

export type CheckoutOutcome = 'waiting' | 'paid' | 'refunded' | 'replaced' | 'cancelled' | 'unpaid';

/** What became of a checkout, as its buyer sees it. A payment that came too late is taken and goes back. */
export function checkoutOutcome({ status, replacedBy, orders }: Seen): CheckoutOutcome {
  const goesBack =
    orders.length > 0 && orders.every((order) => ['cancelled', 'refunded'].includes(order.status));
  if (status === 'paid') return goesBack ? 'refunded' : 'paid';
  if (status === 'awaiting-payment') return 'waiting';
  if (status === 'cancelled') return replacedBy ? 'replaced' : 'cancelled';
  return 'unpaid';
}
