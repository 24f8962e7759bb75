import { check } from 'k6';
import http from 'k6/http';

const ADDRESS = {
  name: 'Ada Moreno',
  line1: '12 Canal Street',
  city: 'Portland',
  postalCode: '97209',
  country: 'US',
};

/** Puts one thing into a new guest cart. Gives the headers that lead to that cart. */
export function fillCart(person, variantId) {
  const cart = person.post('cart.addItem', '/v1/cart/items', { variantId, quantity: 1 }).json();
  return { 'Cart-Token': cart.token };
}

/** Holds the goods and opens the payment. */
export const startCheckout = (person, cart) =>
  person.post(
    'checkouts.start',
    '/v1/checkouts',
    {
      email: 'ada@load.flexbizz.test',
      shippingAddress: ADDRESS,
      returnUrl: 'http://localhost:3000/checkout',
    },
    { ...cart, 'Idempotency-Key': crypto.randomUUID() },
  );

/** Presses "Pay" on the provider's page, comes back and asks how it went. */
export function pay(person, cart, { id, payment }) {
  const pressed = http.post(
    payment.url,
    { choice: 'pay' },
    { redirects: 0, tags: { name: 'provider page' } },
  );
  check(pressed, { 'the provider takes the money': ({ status }) => status === 303 });
  const checkout = person.post('checkouts.confirm', `/v1/checkouts/${id}/confirm`, null, cart).json();
  check(checkout, { 'the order is paid': ({ status }) => status === 'paid' });
}
