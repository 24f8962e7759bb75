import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startMarket, type Market } from './support/market.js';
import type { Person } from './support/people.js';
import { buy, listProduct } from './support/shopping.js';
import { until } from './support/until.js';

let market: Market;
let weaver: Person;
beforeAll(async () => {
  market = await startMarket();
  weaver = await market.people.openSeller('North Loom');
});
afterAll(() => market.stop());

/** The link of the newest mail about this checkout. */
const linkTo = (checkoutId: string, subject: RegExp) =>
  until(async () => {
    const mails = await market.db.rows<{ text: string; subject: string }>(
      `SELECT text, subject FROM mails WHERE text LIKE '%' || $1 || '%' ORDER BY created_at DESC`,
      checkoutId,
    );
    const mail = mails.find((one) => subject.test(one.subject));
    const [, id, token] = /\/guest\/orders\/([\w-]+)\/([\w-]+)/.exec(mail?.text ?? '') ?? [];
    return id !== undefined && token !== undefined && { id, token };
  });

const read = (checkoutId: string, token: string) =>
  market.people.guest().safe.checkouts.get({ path: { checkoutId }, headers: { 'Checkout-Token': token } });

async function buyAsGuest() {
  const scarf = await listProduct(weaver);
  return buy(market.people.guest(), scarf.variantId);
}

it('a guest finds the order again by the link of any mail about it', async () => {
  const { id, orders } = await buyAsGuest();
  const confirmed = await linkTo(id, /^Your order/);
  expect(confirmed.id).toBe(id);
  expect((await read(id, confirmed.token)).data).toMatchObject({
    status: 'paid',
    orders: [{ status: 'paid' }],
  });

  await weaver.shop.sellerOrders.ship({
    path: { orderId: orders[0]!.id },
    body: { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' },
  });
  const shipped = await linkTo(id, /on its way/);
  expect((await read(id, shipped.token)).data?.orders).toMatchObject([
    { status: 'shipped', tracking: { number: '1Z999AA10123456784' } },
  ]);
});

it('the link opens this one checkout, and nothing like it opens any', async () => {
  const [mine, other] = [await buyAsGuest(), await buyAsGuest()];
  const { token } = await linkTo(mine.id, /^Your order/);
  for (const [checkoutId, given] of [
    [other.id, token],
    [mine.id, `${token.slice(0, -2)}AA`],
    [mine.id, ''],
  ] as const)
    expect((await read(checkoutId, given)).error?.code).toBe('checkouts.not-found');
});

it('the link is not kept in the log of events, and no link opens the checkout of an account', async () => {
  const { id } = await buyAsGuest();
  const { token } = await linkTo(id, /^Your order/);
  const kept = await market.db.rows(`SELECT 1 FROM events WHERE data::text LIKE '%' || $1 || '%'`, token);
  expect(kept).toEqual([]);

  const buyer = await market.people.openBuyer();
  const scarf = await listProduct(weaver);
  const { orders } = await buy(buyer.shop, scarf.variantId);
  const mail = await until(async () =>
    market.db.row<{ text: string }>(
      `SELECT text FROM mails WHERE text LIKE '%/account/orders/' || $1 || '%' AND subject LIKE 'Your order%'`,
      orders[0]!.id,
    ),
  );
  expect(mail.text).not.toContain('/guest/');
});
