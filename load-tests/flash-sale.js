import { sleep } from 'k6';
import { Counter } from 'k6/metrics';
import { fillCart, pay, startCheckout } from './support/buyer.js';
import { closeStall, openStall } from './support/stall.js';
import { promises, visitor } from './support/visitor.js';

const UNITS = Number(__ENV.UNITS || 10);
const BUYERS = Number(__ENV.BUYERS || 50);
const GATHER_SECONDS = 5;

const sold = new Counter('sold');
const tooLate = new Counter('too_late');

/** Many buyers press the button at the same moment for a few units: exactly those are sold, the others hear why. */
export const options = {
  scenarios: { flash_sale: { executor: 'per-vu-iterations', vus: BUYERS, iterations: 1 } },
  thresholds: {
    ...promises({ 'checkouts.start': 1500 }),
    sold: [`count==${UNITS}`],
    too_late: [`count==${BUYERS - UNITS}`],
  },
};

export const setup = () => ({
  ...openStall('flash-sale', 1, UNITS),
  doorsOpenAt: Date.now() + GATHER_SECONDS * 1000,
});

export default function ({ variantIds, doorsOpenAt }) {
  const person = visitor({ wants: [200, 201, 409] });
  const cart = fillCart(person, variantIds[0]);
  sleep(Math.max(0, doorsOpenAt - Date.now()) / 1000);

  const checkout = startCheckout(person, cart);
  if (checkout.status === 409) return tooLate.add(1);
  pay(person, cart, checkout.json());
  sold.add(1);
}

export const teardown = closeStall;
