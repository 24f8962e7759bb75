import { Trend } from 'k6/metrics';
import { fillCart, pay, startCheckout } from './support/buyer.js';
import { closeStall, openStall } from './support/stall.js';
import { arrivals, pick, promises, visitor } from './support/visitor.js';

const purchase = new Trend('purchase', true);

/** Guests buy: into the cart, hold the goods, pay on the provider's page, come back to a paid order. */
export const options = {
  scenarios: { checkout: arrivals(3) },
  thresholds: {
    ...promises({ 'cart.addItem': 250, 'checkouts.start': 500, 'checkouts.confirm': 500 }),
    purchase: ['p(95)<1500'],
  },
};

export const setup = () => openStall('checkout', 20, null);

export default function ({ slug, variantIds }) {
  const person = visitor();
  const began = Date.now();
  person.get('products.get', `/v1/products/${slug}`);
  const cart = fillCart(person, pick(variantIds));
  pay(person, cart, startCheckout(person, cart).json());
  purchase.add(Date.now() - began);
}

export const teardown = closeStall;
