import { checkoutOutcome } from './checkout-outcome';

const checkout = (
  status: 'paid' | 'cancelled' | 'expired',
  orders: string[],
  replacedBy: string | null = null,
) => checkoutOutcome({ status, replacedBy, orders: orders.map((one) => ({ status: one })) });

it.each([
  ['paid' as const, ['paid', 'cancelled'], 'paid'],
  ['paid' as const, ['cancelled', 'refunded'], 'refunded'],
  ['cancelled' as const, ['expired'], 'cancelled'],
  ['expired' as const, ['expired'], 'unpaid'],
])('%s with orders %j is %s', (status, orders, outcome) => expect(checkout(status, orders)).toBe(outcome));

it('tells a replaced checkout from a cancelled one', () => {
  expect(checkout('cancelled', ['expired'], 'newer')).toBe('replaced');
});
