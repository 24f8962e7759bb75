import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createFlexBizz, type FlexBizz } from '@flexbizz/sdk';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { freePort } from '../../src/payment-sandbox/testing.js';
import { Config } from '../../src/platform/config/config.js';
import { brokenInvariants } from '../support/invariants.js';
import { startMarket, type Market } from '../support/market.js';
import type { Person } from '../support/people.js';
import { listProduct, onPaymentPage, putInCart, startCheckout, type Checkout } from '../support/shopping.js';
import { until } from '../support/until.js';
import { startApiNode, type ApiNode } from './support/api-node.js';

const BUYERS = 40; // one cart each: a second start of the same cart would take the place of the first
const AT_ONCE = 8;
const STOCK = 30; // so that some are refused
const KILLED_AFTER = [6, 18]; // acknowledged orders
const SOLD_OUT = ['409 checkouts.stock-gone', '409 checkouts.cart-has-problems', '409 checkouts.cart-empty'];

jest.setTimeout(180_000);

interface Attempt {
  shop: FlexBizz;
  key: string;
  checkout?: Checkout;
  refused?: string;
}

let market: Market;
let node: ApiNode;
beforeAll(async () => {
  market = await startMarket();
  node = await startApiNode(market.app.get(Config), await freePort(randomInt(20_000, 32_000)));
});
afterAll(async () => {
  await node?.kill();
  await market.stop();
});

/** What a client must do and no more: without an answer it asks again with the same key, whoever answers. */
async function order(attempt: Attempt): Promise<void> {
  for (;;) {
    try {
      attempt.checkout = await startCheckout(attempt.shop, attempt.key);
      return;
    } catch (error) {
      const { status, code } = error as { status?: number; code: string };
      if (status !== undefined && code !== 'idempotency.in-flight')
        return void (attempt.refused = `${status} ${code}`);
      await sleep(50);
    }
  }
}

it('an acknowledged order survives kill -9, and one without an answer is ordered once by asking again', async () => {
  const seller = await market.people.openSeller('Anvil House');
  const { variantId } = await listProduct(seller, { stock: STOCK });
  const buyers: Person[] = [];
  for (let i = 0; i < BUYERS; i++) {
    buyers.push(await market.people.openBuyer());
    await putInCart(buyers[i]!.shop, variantId); // one mug stays in the cart until it is paid for
  }

  const attempts: Attempt[] = [];
  const acknowledged = () => attempts.flatMap(({ checkout }) => checkout ?? []);
  const coming = buyers.values();
  const rush = Array.from({ length: AT_ONCE }, async () => {
    for (const { accessToken } of coming) {
      const auth = { kind: 'token', token: accessToken } as const;
      const shop = createFlexBizz({ baseUrl: `http://127.0.0.1:${node.port}`, retries: 0, auth });
      const attempt: Attempt = { shop, key: randomUUID() };
      attempts.push(attempt);
      await order(attempt);
    }
  });

  let interrupted = 0;
  for (const orders of KILLED_AFTER) {
    await until(async () => acknowledged().length >= orders, 60);
    await node.kill();
    // As if the seconds had passed after which a key is taken for abandoned.
    interrupted += await market.db.run(
      `UPDATE idempotent_answers SET leased_until = now() WHERE status IS NULL`,
    );
    node = await startApiNode(market.app.get(Config), node.port);
  }
  await Promise.all(rush);

  const sold = acknowledged();
  const refused = attempts.flatMap((attempt) => attempt.refused ?? []);
  const stored = await market.db.rows<{ id: string }>('SELECT id FROM checkouts');
  expect(interrupted).toBeGreaterThan(0);
  expect(stored.map(({ id }) => id).sort()).toEqual(sold.map(({ id }) => id).sort());
  expect(refused.filter((told) => !SOLD_OUT.includes(told))).toEqual([]);
  expect([sold.length, refused.length]).toEqual([STOCK, BUYERS - STOCK]);

  await Promise.all(sold.map((checkout) => onPaymentPage(checkout, 'pay')));
  const paid = async () =>
    (await market.db.row<{ n: number }>(`SELECT count(*)::int AS n FROM orders WHERE status = 'paid'`))!.n;
  await until(async () => (await paid()) === STOCK, 30);
  expect(await brokenInvariants(market.db)).toEqual({});
});
