import type { Body } from '@flexbizz/sdk';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

describe('what an item leaves out', () => {
  const usd = (amount: number) => ({ amount, currency: 'USD' });
  const APRON: Item = {
    ...{
      handle: 'apron',
      title: 'Apron',
      descriptionHtml: '<p>Washed.</p>',
      vendor: 'Loom',
      tags: ['linen'],
    },
    ...{ status: 'published', condition: 'good', category: 'kitchen-linen', options: [{ name: 'Colour' }] },
    variants: [
      {
        sku: 'APR-SAGE',
        optionValues: ['Sage'],
        price: usd(4_800),
        stock: 5,
        barcode: '012',
        weightGrams: 300,
      },
      { sku: 'APR-INK', optionValues: ['Ink'], price: usd(4_800), compareAtPrice: usd(6_000), stock: 7 },
      { sku: 'APR-RUST', optionValues: ['Rust'], price: usd(5_200), stock: 9 },
    ],
  };
  let apron: { id: string; slug: string };
  const now = () => seller.shop.sellerProducts.get({ path: { productId: apron.id } });
  beforeAll(async () => {
    const { results } = await send([APRON]);
    apron = { id: results[0]!.productId!, slug: results[0]!.slug! };
  });

  it('stays as it is, and what is null is cleared', async () => {
    const before = await now();
    const { results } = await send([
      {
        handle: 'apron',
        tags: null,
        variantsMode: 'merge',
        variants: [{ sku: 'APR-INK', price: usd(4_500) }],
      },
    ]);
    expect(results[0]).toMatchObject({ status: 'updated', changes: ['tags', 'variants'], errors: [] });
    const after = await now();
    const { version, updatedAt } = after;
    const [sage, ink, rust] = before.variants;
    expect(after).toEqual({
      ...{ ...before, version, updatedAt, tags: [] },
      variants: [sage, { ...ink, price: usd(4_500) }, rust],
    });
  });

  it('is not in what a dry run names, old and new value of all else is', async () => {
    const [result] = (
      await send(
        [
          {
            ...{ handle: 'apron', title: 'Linen apron', vendor: null },
            variants: [
              { sku: 'APR-INK', price: usd(6_500), stock: 70 },
              { sku: 'APR-SAGE', barcode: null },
              { sku: 'APR-MOSS', optionValues: ['Moss'], price: usd(5_000), stock: null },
            ],
          },
        ],
        true,
      )
    ).results;
    expect(
      result!.differences.map(({ field, variant, before, after }) => [variant, field, before, after]),
    ).toEqual([
      [null, 'title', 'Apron', 'Linen apron'],
      [null, 'vendor', 'Loom', null],
      ['APR-INK', 'price', '$45.00', '$65.00'],
      ['APR-INK', 'compareAtPrice', '$60.00', null],
      ['APR-INK', 'stock', '7', '70'],
      ['APR-SAGE', 'barcode', '012', null],
      ['APR-MOSS', 'variant', null, 'Moss, $50.00, stock made to order'],
      [null, 'variants', 'APR-SAGE, APR-INK', 'APR-INK, APR-SAGE'],
      ['APR-RUST', 'variant', 'Rust, $52.00, stock 9', null],
    ]);
    expect((await now()).title).toBe('Apron');
  });

  it('is a variant that ends, when the list is all of them: gone from sale at once, its SKU free', async () => {
    const [sage, ink, rust] = (await now()).variants;
    await until(async () => (await seller.shop.safe.products.get({ path: { slug: apron.slug } })).data);
    const again: Item = {
      ...APRON,
      variants: [APRON.variants![0]!, { ...APRON.variants![2]!, sku: 'APR-INK' }],
    };
    expect((await send([again])).count).toEqual({ updated: 1 });
    expect((await now()).variants).toMatchObject([
      { id: sage!.id, sku: 'APR-SAGE' },
      { id: ink!.id, sku: 'APR-INK', optionValues: ['Rust'], stock: 9 },
    ]);
    expect((await send([again])).count).toEqual({ unchanged: 1 });
    const buying = await market.people.guest().safe.cart.addItem({ body: { variantId: rust!.id } });
    expect(buying.error).toMatchObject({ status: 404 });
    const { results } = await seller.shop.stock.set({ body: { items: [{ sku: 'APR-RUST', onHand: 1 }] } });
    expect(results[0]!.status).toBe('refused');
  });

  it('gets a category by its words when none is said, and how sure that is', async () => {
    const product = (handle: string, more: object) => ({
      ...{ handle, title: 'Frontier', variants: [{ price: usd(100) }] },
      ...more,
    });
    const { results } = await send([
      product('a', { productType: 'Jackets', tags: ['mens'] }),
      product('b', { productType: 'Jackets' }),
      product('c', { category: 'boots' }),
      { handle: 'apron', category: null },
    ]);
    expect(results.map(({ categoryGuess }) => categoryGuess)).toEqual([
      { key: 'mens-jackets', confidence: 'high' },
      { key: 'clothing', confidence: 'low' },
      null,
      { key: 'kitchen-linen', confidence: 'medium' },
    ]);
  });

  it('must be there when the product is new, and a variant that is meant must exist', async () => {
    const { results } = await send([
      { handle: 'new-one', variants: [{ sku: 'NEW' }] },
      { handle: 'apron', variantsMode: 'merge', variants: [{ sku: 'APR-GONE', stock: 1 }] },
      { handle: 'apron-2', title: 'Apron', variants: [] },
    ]);
    expect(results.map(({ errors }) => errors.map(({ pointer, code }) => `${pointer} ${code}`))).toEqual([
      ['/title missing', '/variants/0/price missing'],
      ['/variants/0/sku no-such-variant'],
      ['/variants missing'],
    ]);
  });
});

describe('the status of many', () => {
  const change = async (body: Body<'sellerProducts.changeStatusMany'>) => {
    const { results, next } = await seller.shop.sellerProducts.changeStatusMany({ body });
    const count = Map.groupBy(results, ({ status }) => status);
    return { results, next, count: Object.fromEntries([...count].map(([k, v]) => [k, v.length])) };
  };
  const published = async () =>
    (await seller.shop.sellerProducts.list({ query: { status: 'published', total: true, limit: 1 } })).total;

  it('is changed by id, handle or SKU, and each answers for itself', async () => {
    const { items } = await seller.shop.sellerProducts.list({ query: { q: 'item-300' } });
    const products = [items[0]!.id, 'item-301', 'ITEM-302', 'item-302', 'nobody-knows'];
    const before = await published();
    const dry = await change({ status: 'archived', products, dryRun: true });
    expect(dry.count).toEqual({ changed: 4, refused: 1 });
    expect(await published()).toBe(before);
    const { results } = await change({ status: 'archived', products });
    expect(results.map(({ handle, status }) => [handle, status])).toEqual([
      ['item-300', 'changed'],
      ['item-301', 'changed'],
      ['item-302', 'changed'],
      ['item-302', 'changed'],
      [null, 'refused'],
    ]);
    expect((await change({ status: 'archived', products })).count).toEqual({ unchanged: 4, refused: 1 });
  });

  it('is changed by a filter, five hundred at a time, until none is left', async () => {
    const filter = { status: 'published' as const, q: 'item-1' };
    expect((await change({ status: 'draft', filter })).next).toBeNull();
    expect((await change({ status: 'draft', filter })).results).toEqual([]);
    const { next, results } = await change({ status: 'published', filter: {}, dryRun: true });
    if (next)
      results.push(...(await change({ status: 'published', filter: { after: next }, dryRun: true })).results);
    const { total } = await seller.shop.sellerProducts.list({ query: { total: true } });
    expect(results).toHaveLength(total!);
  });

  it('of somebody else is not changed', async () => {
    const stranger = await market.people.openSeller('Next Door');
    const body = { status: 'archived' as const, products: ['item-303', 'ITEM-303'] };
    const { results } = await stranger.shop.sellerProducts.changeStatusMany({ body });
    expect(results.map(({ status, productId }) => [status, productId])).toEqual([
      ['refused', null],
      ['refused', null],
    ]);
    expect(await stranger.shop.sellerProducts.export()).toEqual({ items: [], nextCursor: null });
  });
});

it('exports each product once, in the order of handles, though some change meanwhile', async () => {
  const { shop } = await market.people.openSeller('Three Things');
  const variants = [{ price: { amount: 100, currency: 'USD' } }];
  for (const handle of ['b', 'c', 'a'])
    await shop.sellerProducts.create({ body: { handle, title: handle, variants } });
  const first = await shop.sellerProducts.export({ query: { limit: 2 } });
  for (const { id } of first.items)
    await shop.sellerProducts.update({ path: { productId: id }, body: { title: 'Changed' } });
  const rest = await shop.sellerProducts.export({ query: { limit: 2, cursor: first.nextCursor! } });
  expect([first, rest].map(({ items }) => items.map(({ handle }) => handle))).toEqual([['a', 'b'], ['c']]);
});

it('lists a handle once, however many list it at the same moment', async () => {
  const body = { handle: 'once', title: 'Once', variants: [{ price: { amount: 100, currency: 'USD' } }] };
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => seller.shop.safe.sellerProducts.create({ body })),
  );
  expect(answers.filter(({ data }) => data)).toHaveLength(1);
  expect(new Set(answers.flatMap(({ error }) => error?.code ?? []))).toEqual(
    new Set(['products.handle-in-use']),
  );
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
