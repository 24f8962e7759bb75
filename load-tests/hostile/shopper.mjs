import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fromAddress } from './from-address.mjs';

const ADDRESS = {
  name: 'Ada Moreno',
  line1: '12 Canal Street',
  city: 'Portland',
  postalCode: '97209',
  country: 'US',
};
const TRIES = 8;

/**
 * Buys one thing from the cart to the paid order, as the SDK and a patient person would: what meets a 503 or a lost
 * connection is sent again, with the same key. Gives how long it took, and throws what could not be bought.
 */
export async function buy({ api, storefront, variantId, address, counts }) {
  const { ask, leave } = fromAddress(address);
  const began = performance.now();
  const post = async (url, body, headers = {}) => {
    for (let left = TRIES; ; left--) {
      const kind = typeof body === 'string' ? 'application/x-www-form-urlencoded' : 'application/json';
      const sent = typeof body === 'string' ? body : JSON.stringify(body ?? {});
      const answer = await ask(url, {
        method: 'POST',
        headers: { 'content-type': kind, ...headers },
        body: sent,
      }).catch((error) => ({ status: 0, body: error.message, headers: {} }));
      if (answer.status >= 200 && answer.status < 400) return answer;
      if ((answer.status !== 0 && answer.status !== 503 && answer.status !== 409) || left === 0)
        throw new Error(`${url}: ${answer.status} ${answer.body.slice(0, 300)}`);
      counts.repeated++;
      await sleep(Math.max(Number(answer.headers['retry-after'] ?? 0.5), 0.5) * 1000);
    }
  };
  try {
    const page = await ask(storefront).catch(() => ({ status: 0 }));
    if (page.status !== 200) counts.pagesMissed++;
    const cart = JSON.parse((await post(`${api}/v1/cart/items`, { variantId })).body);
    const guest = { 'cart-token': cart.token };
    const order = {
      email: 'ada@example.com',
      shippingAddress: ADDRESS,
      returnUrl: `${storefront}/checkout/return`,
    };
    const started = await post(`${api}/v1/checkouts`, order, { ...guest, 'idempotency-key': randomUUID() });
    const checkout = JSON.parse(started.body);
    await post(checkout.payment.url, 'choice=pay');
    for (let left = TRIES; ; left--) {
      const done = JSON.parse(
        (await post(`${api}/v1/checkouts/${checkout.id}/confirm`, undefined, guest)).body,
      );
      if (done.status === 'paid') return performance.now() - began;
      if (left === 0) throw new Error(`not paid: ${JSON.stringify(done).slice(0, 300)}`);
      await sleep(1_000);
    }
  } finally {
    leave();
  }
}
