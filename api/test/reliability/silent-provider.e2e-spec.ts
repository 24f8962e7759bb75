import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ExpireUnpaidCheckouts } from '../../src/modules/orders/reactions/expire-unpaid-checkouts.js';
import { startMarket, type Market } from '../support/market.js';
import type { Person } from '../support/people.js';
import { listProduct, onPaymentPage, putInCart, startCheckout } from '../support/shopping.js';
import { until } from '../support/until.js';

const CHECKOUTS = 12;
const HANGS = { hangMs: 30_000 }; // longer than any call waits

let market: Market;
let seller: Person;
beforeAll(async () => {
  market = await startMarket();
  seller = await market.people.openSeller('Kiln House');
});
afterAll(() => market.stop());

it('goods are for sale again when their time is up, though the provider answers nothing', async () => {
  const mug = await listProduct(seller, { stock: CHECKOUTS });
  const started = await Promise.all(
    Array.from({ length: CHECKOUTS }, async () => {
      const shop = market.people.guest();
      await putInCart(shop, mug.variantId);
      return { shop, checkout: await startCheckout(shop) };
    }),
  );
  for (const { checkout } of started) await market.sandbox.misbehave(`chk_${checkout.id}`, HANGS);
  await market.db.run(`UPDATE checkouts SET expires_at = now() - interval '1 s'`);
  await market.app.get(ExpireUnpaidCheckouts, { strict: false }).run();
  // The schedule itself may have been at it at this moment.
  await until(async () => {
    const row = await market.db.row<{ held: number }>(
      `SELECT held FROM stock WHERE variant_id = $1::uuid`,
      mug.variantId,
    );
    return row?.held === 0;
  });
  const undecided = await market.db.rows(`SELECT 1 FROM payments WHERE status = 'pending'`);
  expect(undecided).toHaveLength(CHECKOUTS); // nobody waited for the provider

  // Who pays all the same has the goods, or the money back.
  const { shop, checkout } = started[0]!;
  await onPaymentPage(checkout, 'pay');
  await market.sandbox.misbehave(`chk_${checkout.id}`, {});
  await until(async () => {
    const now = await shop.checkouts.get({ path: { checkoutId: checkout.id } });
    return now.status === 'paid' && now.orders[0]!.status === 'paid';
  }, 40);
});
