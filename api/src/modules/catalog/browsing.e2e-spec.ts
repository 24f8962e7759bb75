import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startMarket, type Market } from '../../../test/support/market.js';
import { until } from '../../../test/support/until.js';

const mug = (number: number) => ({
  handle: `mug-${number}`,
  title: `Mug ${number}`,
  status: 'published' as const,
  category: 'womens-tops',
  options: [{ name: 'Size' }],
  variants: [{ optionValues: ['M'], price: { amount: 1_800, currency: 'USD' }, stock: 3 }],
});

interface Page {
  items: { slug: string; publishedAt: string; seller: { handle: string } }[];
  nextCursor: string | null;
}

describe('browsing', () => {
  let market: Market;
  let handle: string;
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${market.baseUrl}/v1/${path}`, { headers });
  const page = async (query: string) => (await (await get(`products?${query}`)).json()) as Page;

  beforeAll(async () => {
    market = await startMarket();
    const seller = await market.people.openSeller('Night Kiln');
    const { results } = await seller.shop.sellerProducts.upsertMany({
      body: { items: [1, 2, 3, 4, 5, 6].map(mug) },
    });
    expect(results.map(({ status }) => status)).toEqual(Array(6).fill('created'));
    await until(async () => (await page('limit=10')).items.length === 6);
    handle = (await page('limit=1')).items[0]!.seller.handle;
  });
  afterAll(() => market.stop());

  it.each(['', 'seller=HANDLE&', 'category=womens-tops&', 'seller=HANDLE&category=womens-tops&'])(
    'walks the whole list newest first, each product once: %s',
    async (which) => {
      const list = which.replace('HANDLE', handle);
      const all = await page(`${list}limit=10`);
      expect(all.nextCursor).toBeNull();
      expect(all.items.map(({ publishedAt }) => publishedAt)).toEqual(
        all.items
          .map(({ publishedAt }) => publishedAt)
          .toSorted()
          .toReversed(),
      );

      for (const [limit, pages] of [
        [1, 6],
        [2, 3],
        [4, 2],
        [6, 1],
      ] as const) {
        // prettier-ignore
        const walked: Page[] = [await page(`${list}limit=${limit}`)];
        while (walked.at(-1)!.nextCursor)
          walked.push(await page(`${list}limit=${limit}&cursor=${walked.at(-1)!.nextCursor}`));
        expect(walked).toHaveLength(pages);
        expect(walked.flatMap(({ items }) => items)).toEqual(all.items);
      }
    },
  );

  it('shows an empty list where nothing is', async () => {
    expect(await page('seller=nobody')).toEqual({ items: [], nextCursor: null });
  });

  it.each(['products?limit=2', 'products/mug-1', 'search/products?q=mug', 'categories'])(
    'lets a CDN keep %s, and says when it is still the same',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('cache-control')).toMatch(/^public, max-age=0, s-maxage=\d+/);
      expect(headers.get('content-type')).toBe('application/json; charset=utf-8');

      const again = await get(path, { 'If-None-Match': headers.get('etag')! });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(headers.get('etag'));
      expect((await get(path, { 'If-None-Match': '"another"' })).status).toBe(200);
    },
  );

  it('keeps what is only for one person out of every cache, and refusals too', async () => {
    expect((await get('cart')).headers.get('cache-control')).toBe('no-store');
    expect((await get('products/nothing-there')).headers.get('cache-control')).toBe('no-store');
  });

  it('sends the same guarding headers and a request id with every answer', async () => {
    for (const path of ['products?limit=1', 'cart', 'nowhere']) {
      const { headers } = await get(path, { 'X-Request-Id': 'asked-for-1' });
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'strict-transport-security': expect.stringContaining('max-age='),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'x-request-id': 'asked-for-1',
      });
    }
  });
});
