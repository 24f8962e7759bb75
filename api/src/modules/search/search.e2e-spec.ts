import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startMarket, type Market } from '../../../test/support/market.js';
import type { Person } from '../../../test/support/people.js';
import { until } from '../../../test/support/until.js';
import { SearchIndex } from './index.js';
import { RenewDocuments } from './projections/renew-documents.js';
import type { SearchAnswer } from './search.contract.js';

const shirt = (handle: string, title: string, status: 'draft' | 'published' = 'published') => ({
  handle,
  title,
  status,
  category: 'womens-tops',
  vendor: 'Loom: Co',
  options: [{ name: handle === 'plain' ? 'SIZE' : 'Size' }],
  variants: [
    { optionValues: ['M'], price: { amount: 9_800, currency: 'USD' }, stock: 3 },
    { optionValues: ['L'], price: { amount: 9_900, currency: 'USD' }, stock: 0 },
  ],
});

/** Asks as any client would, and tells whether Postgres stood in. */
async function search({ baseUrl }: Market, query: string) {
  const answer = await fetch(`${baseUrl}/v1/search/products?${query}`);
  const body = (await answer.json()) as SearchAnswer;
  return {
    ...body,
    status: answer.status,
    degraded: answer.headers.get('x-search-degraded'),
    slugs: body.items?.map(({ slug }) => slug),
  };
}

describe('search', () => {
  let market: Market;
  let seller: Person;
  const publish = (...items: ReturnType<typeof shirt>[]) =>
    seller.shop.sellerProducts.upsertMany({ body: { items } });
  const found = (query: string, slugs: string[]) =>
    until(async () => JSON.stringify((await search(market, query)).slugs) === JSON.stringify(slugs));

  beforeAll(async () => {
    market = await startMarket();
    seller = await market.people.openSeller('Second Denim');
    await publish(
      shirt('ayres', 'Ayres Chambray'),
      shirt('plain', 'Plain oxford'),
      shirt('secret', 'Secret sample', 'draft'),
    );
    await found('q=oxford', ['plain-oxford']);
  });
  afterAll(() => market.stop());

  it('finds "Ayres Chambray" by "ayers chambry", and says so', async () => {
    const { slugs, correctedTo, degraded } = await search(market, 'q=ayers+chambry');
    expect({ slugs, correctedTo, degraded }).toEqual({
      slugs: ['ayres-chambray'],
      correctedTo: 'ayres chambray',
      degraded: null,
    });
  });

  it('shows what it has where nothing has all the words, and says so', async () => {
    const { slugs, correctedTo, droppedWords } = await search(market, 'q=waxed+chambray');
    expect({ slugs, correctedTo, droppedWords }).toEqual({
      slugs: ['ayres-chambray'],
      correctedTo: 'chambray',
      droppedWords: ['waxed'],
    });
  });

  it('labels facets, and keeps what is chosen among them', async () => {
    const { facets } = await search(
      market,
      `seller=${seller.handle}&condition=good&option=Size:XL&sort=newest`,
    );
    expect(facets.seller).toEqual([{ value: seller.handle, label: seller.handle, count: 0, selected: true }]);
    expect(facets.condition).toContainEqual({ value: 'good', label: 'Good', count: 0, selected: true });
    const all = (await search(market, 'category=womens-tops')).facets;
    expect(all.category).toContainEqual({
      value: 'womens-tops',
      label: 'Tops & shirts',
      count: 2,
      selected: true,
    });
    expect(all.seller).toEqual([{ value: seller.handle, label: 'Second Denim', count: 2, selected: false }]);
    expect(all.options).toEqual([
      {
        name: 'Size',
        values: [
          { value: 'Size:L', label: 'L', count: 2, selected: false },
          { value: 'Size:M', label: 'M', count: 2, selected: false },
        ],
      },
      { name: 'Brand', values: [{ value: 'Brand:Loom: Co', label: 'Loom: Co', count: 2, selected: false }] },
    ]);
    const ofBrand = (brand: string) => search(market, `option=${encodeURIComponent(`Brand:${brand}`)}`);
    expect((await ofBrand('Loom: Co')).slugs).toHaveLength(2);
    expect((await ofBrand('Nobody')).slugs).toEqual([]);
  });

  it('suggests products, shops and shelves', async () => {
    const { items } = await market.people.guest().search.suggest({ query: { q: 'ayr' } });
    expect(items).toMatchObject([{ kind: 'product', label: 'Ayres Chambray', key: 'ayres-chambray' }]);
    const shelves = await market.people.guest().search.suggest({ query: { q: 'tops' } });
    expect(shelves.items).toContainEqual(expect.objectContaining({ kind: 'category', key: 'womens-tops' }));
    const shops = await market.people.guest().search.suggest({ query: { q: 'second' } });
    expect(shops.items).toContainEqual(expect.objectContaining({ kind: 'seller', key: seller.handle }));
    const meant = await market.people.guest().search.suggest({ query: { q: 'shrits' } });
    expect(meant.correctedTo).toBe('shirts');
    expect(meant.items).toContainEqual(expect.objectContaining({ kind: 'category', key: 'womens-tops' }));
  });

  it('never shows what is not published, or no more', async () => {
    expect((await search(market, 'q=secret+sample')).slugs).toEqual([]);
    await publish(shirt('fading', 'Fading indigo'));
    await found('q=fading', ['fading-indigo']);
    await publish(shirt('fading', 'Fading indigo', 'draft'));
    await found('q=fading', []);
    expect((await market.people.guest().search.suggest({ query: { q: 'fading' } })).items).toEqual([]);
  });

  it('finds what is wrong with an index, and puts it right', async () => {
    const index = market.app.get(SearchIndex, { strict: false });
    const healthy = { engine: 'postgres', held: 2, missing: 0, surplus: 0, outdated: 0 };
    // What was taken off sale is hidden before its document has gone.
    await until(async () => (await index.doctor())[0]!.surplus === 0);
    expect(await index.doctor()).toEqual([healthy]);

    await market.db.run(
      `UPDATE search_documents SET version = 'old', title = 'Stale' WHERE title LIKE 'Ayres%'`,
    );
    await market.db.run(
      `UPDATE search_documents SET product_id = $1 WHERE title LIKE 'Plain%'`,
      randomUUID(),
    );
    expect(await index.doctor()).toEqual([{ ...healthy, missing: 1, surplus: 1, outdated: 1 }]);
    expect(await index.repair()).toBe(3);
    expect(await index.doctor()).toEqual([healthy]);

    await market.db.run(`DELETE FROM search_documents`);
    expect(await index.doctor()).toEqual([{ ...healthy, held: 0, missing: 2 }]);
    await index.rebuild();
    expect(await index.doctor()).toEqual([healthy]);
    expect((await search(market, 'q=ayers+chambry')).slugs).toEqual(['ayres-chambray']);
  });

  it('writes again what an older release wrote', async () => {
    await market.db.run(`UPDATE search_documents SET version = 'of-old', words = ''`);
    expect((await search(market, 'q=ayres')).slugs).toEqual([]);
    await market.app.get(RenewDocuments, { strict: false }).run();
    expect((await search(market, 'q=ayres')).slugs).toEqual(['ayres-chambray']);
  });

  it.each(['cursor=rubbish', 'limit=0', 'sort=sideways', 'priceMin=-1', 'condition=broken'])(
    'refuses %s',
    async (query) => {
      expect((await search(market, query)).status).toBe(422);
    },
  );
});

describe('search while Meilisearch hangs', () => {
  let market: Market;
  let silent: Server;
  let asked = 0;
  beforeAll(async () => {
    // Takes every request, answers none.
    silent = createServer(({ url }) => void (asked += Number(url?.includes('search'))));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    market = await startMarket({ settings: { MEILI_URL: `http://127.0.0.1:${port}` } });
  });
  afterAll(async () => {
    silent.closeAllConnections();
    await new Promise((resolve) => silent.close(resolve));
    await market.stop();
  });

  it('is answered by Postgres, marked, and waits for Meilisearch once only', async () => {
    const seller = await market.people.openSeller('Second Denim');
    await seller.shop.sellerProducts.upsertMany({ body: { items: [shirt('ayres', 'Ayres Chambray')] } });
    expect((await search(market, 'q=nothing')).degraded).toBe('true');
    expect(asked).toBe(1);
    const found = await until(async () => {
      const answer = await search(market, 'q=chambray');
      return answer.estimatedTotal > 0 && answer;
    });
    expect(found).toMatchObject({ degraded: 'true', slugs: ['ayres-chambray'] });
    expect(asked).toBe(1);
  });
});
