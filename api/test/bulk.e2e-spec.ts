import type { Body } from '@flexbizz/sdk';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { brokenInvariants } from './support/invariants.js';
import { startMarket, type Market } from './support/market.js';
import type { Person } from './support/people.js';
import { until } from './support/until.js';

type Item = Body<'sellerProducts.upsertMany'>['items'][number];

let market: Market;
let seller: Person;
beforeAll(async () => {
  market = await startMarket();
  seller = await market.people.openSeller('Full House');
});
afterAll(() => market.stop());

const good = (i: number) => ({
  handle: `item-${i}`,
  title: `Item ${i}`,
  status: 'published',
  variants: [{ sku: `ITEM-${i}`, price: { amount: 1_000 + i, currency: 'USD' }, stock: i % 7 }],
});
const BAD: Record<number, [item: object, pointer: string]> = {
  7: [{ ...good(7), title: ' ' }, '/title'],
  77: [
    { ...good(77), variants: [{ sku: 'X', price: { amount: -1, currency: 'USD' } }] },
    '/variants/0/price/amount',
  ],
  177: [{ ...good(177), colour: 'red' }, '/colour'],
  277: [{ ...good(277), variants: [] }, '/variants'],
  499: [{ ...good(499), handle: 'Not A Handle' }, '/handle'],
};
const ITEMS = Array.from({ length: 500 }, (_, i) => BAD[i]?.[0] ?? good(i)) as Item[];

const send = async (items: Item[], dryRun = false) => {
  const { results } = await seller.shop.sellerProducts.upsertMany({ body: { items, dryRun } });
  return {
    results,
    count: Object.fromEntries(
      [...Map.groupBy(results, ({ status }) => status)].map(([k, v]) => [k, v.length]),
    ),
  };
};
const productsInDatabase = async () =>
  (await market.db.row<{ n: number }>(`SELECT count(*)::int AS n FROM products`))!.n;

it('says what a file would do, and does nothing', async () => {
  expect((await send(ITEMS, true)).count).toEqual({ created: 495, refused: 5 });
  expect(await productsInDatabase()).toBe(0);
});

it('takes the good ones of 500 and points at what is wrong with the others', async () => {
  const { results, count } = await send(ITEMS);
  expect(count).toEqual({ created: 495, refused: 5 });
  for (const [index, [, pointer]] of Object.entries(BAD)) {
    const { errors, productId } = results[Number(index)]!;
    expect(errors.map((error) => error.pointer)).toContain(pointer);
    expect(productId).toBeNull();
  }
  expect(await productsInDatabase()).toBe(495);
});

it('changes nothing the second time', async () => {
  const [{ at }] = (await market.db.rows<{ at: Date }>(`SELECT max(updated_at) AS at FROM products`)) as [
    { at: Date },
  ];
  expect((await send(ITEMS)).count).toEqual({ unchanged: 495, refused: 5 });
  expect(await market.db.rows(`SELECT id FROM products WHERE updated_at > $1`, at)).toEqual([]);
});

it('says which fields differ, and changes only those', async () => {
  const changed = { ...good(1), title: 'Item one' } as Item;
  const { results, count } = await send([changed, good(2) as Item]);
  expect(count).toEqual({ updated: 1, unchanged: 1 });
  expect(results[0]!.changes).toEqual(['title']);
});

it('shows everything to buyers a moment later', async () => {
  await until(async () => {
    const { data } = await market.people.guest().safe.sellers.get({ path: { handle: seller.handle } });
    return data?.productCount === 495;
  }, 20);
});

it('counts stock by SKU, item by item, and keeps the history', async () => {
  const items = [
    { sku: 'ITEM-1', onHand: 40 },
    { sku: 'ITEM-2', onHand: 2 },
    { sku: 'NOBODY-KNOWS', onHand: 1 },
  ];
  const { results } = await seller.shop.stock.set({ body: { items, reason: 'counted on Monday' } });
  expect(results.map(({ status, onHand }) => [status, onHand])).toEqual([
    ['changed', 40],
    ['unchanged', 2],
    ['refused', null],
  ]);
  const [last] = (await seller.shop.stockAdjustments.list().page()).items;
  expect(last).toMatchObject({ sku: 'ITEM-1', delta: 39, onHandAfter: 40, reason: 'counted on Monday' });
});

it('leaves the books in order', async () => {
  expect(await brokenInvariants(market.db)).toEqual({});
});
