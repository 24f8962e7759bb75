import type { Cart } from '#shared/types/marketplace';
import { withQuantity } from './cart-guess';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const line = (variantId: string, quantity: number, price: number) => ({
  ...{ variantId, quantity, unitPrice: usd(price), total: usd(price * quantity), problem: null },
});
const cart = {
  sellers: [
    {
      seller: { handle: 'loom' },
      lines: [line('scarf', 1, 7200), line('cap', 2, 3900)],
      subtotal: usd(15000),
      shipping: usd(0),
    },
    { seller: { handle: 'kiln' }, lines: [line('mug', 1, 3200)], subtotal: usd(3200), shipping: usd(500) },
  ],
  itemCount: 4,
  itemsTotal: usd(18200),
  shippingTotal: usd(500),
  total: usd(18700),
} as unknown as Cart;

it('adds up again after a change', () => {
  const next = withQuantity(cart, 'cap', 3);
  expect(next.sellers[0]?.subtotal).toEqual(usd(18900));
  expect(next.itemsTotal).toEqual(usd(22100));
  expect(next.total).toEqual(usd(22600));
  expect(next.itemCount).toBe(5);
});

it('drops what there is none of, and a shop without lines', () => {
  const next = withQuantity(cart, 'mug', 0);
  expect(next.sellers.map(({ seller }) => seller.handle)).toEqual(['loom']);
  expect(next.total).toEqual(usd(15000));
});

it('leaves the cart it was given alone', () => {
  withQuantity(cart, 'cap', 0);
  expect(cart.itemCount).toBe(4);
});
