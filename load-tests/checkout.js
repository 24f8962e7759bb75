import { Trend } from 'k6/metrics';
import { fillCart, pay, startCheckout } from './support/buyer.js';
import { closeStall, openStall } from './support/stall.js';
import { arrivals, pick, promises, visitor } from './support/visitor.js';

const purchase = new Trend('purchase', true);

/** Guests buy: into the cart, hold the goods, pay on the provider's page, come back to a paid order. */
export const options = {
  scenarios: { checkout: arrivals(3) },
  thresholds: {
    ...promises({ 'cart.addItem': 100, 'checkouts.start': 250, 'checkouts.confirm': 200 }),
    purchase: ['p(95)<600'],
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
