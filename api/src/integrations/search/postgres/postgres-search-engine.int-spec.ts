import { afterAll, describe, expect, it } from '@jest/globals';
import { Database } from '#platform/database/database.js';
import { testConfig } from '../../../../test/support/config.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { idOf, product, question } from '../contract/catalogue.js';
import { findsProducts } from '../contract/finds-products.js';
import { EFFORT, PostgresSearchEngine } from './postgres-search-engine.js';

describe('Postgres', () => {
  let database: TestDatabase;
  let db: Database;
  let engine: PostgresSearchEngine;
  const open = async () => {
    database = await testDatabase();
    db = new Database(testConfig(database.url));
    return (engine = new PostgresSearchEngine(db));
  };
  afterAll(async () => {
    await db.onApplicationShutdown();
    await database.drop();
  });

  findsProducts(open);

  /** As in a shop of many products. */
  const lookingAt = (effort: Partial<typeof EFFORT>) =>
    new PostgresSearchEngine(db, { ...EFFORT, ...effort }, undefined, -2);

  it('goes on where another engine stopped', async () => {
    const cursor = Buffer.from('{"offset":4}').toString('base64url');
    const { cards } = await engine.search(question({ sort: 'newest', limit: 1, cursor }));
    expect(JSON.parse(`[${cards}]`)).toMatchObject([{ slug: 'p-2' }]);
  });

  it.each(['newest', 'rating', 'price-asc', 'price-desc'] as const)(
    'pages right through %s where more match than it counts, along an index or without',
    async (sort) => {
      const efforts = [{ counted: 2 }, { counted: 2, walked: 1 }, { counted: 2, walked: 0 }, {}];
      for (const narrow of efforts.map(lookingAt))
        for (const filters of [{}, { q: 'denim' }, { inStock: true }, { options: ['Size:M'] }]) {
          const asked = question({ ...filters, sort });
          const seen: string[] = [];
          for (let cursor: string | undefined; ;) {
            const { cards, nextCursor } = await narrow.search({ ...asked, limit: 1, cursor });
            seen.push(cards);
            if (!nextCursor) break;
            cursor = nextCursor;
          }
          expect(seen.join(',')).toBe((await engine.search(asked)).cards);
        }
    },
  );

  it('puts no more in order than it may, and says so', async () => {
    const narrow = lookingAt({ counted: 1, walked: 1, sorted: 2 });
    for (const filters of [{}, { q: 'shirt' }]) {
      const asked = question({ ...filters, sort: 'price-asc' });
      const all = await engine.search(asked);
      const some = await narrow.search(asked);
      expect(some.productIds.length).toBeLessThan(all.productIds.length);
      expect(some.approximate.items).toBe(true);
      expect(all.approximate.items).toBe(false);
    }
  });

  it('ranks the best rated where more match than it looks at, always the same, and says so', async () => {
    const narrow = lookingAt({ counted: 2, ranked: 2 });
    const asked = question({ q: 'fire', limit: 1 }); // a shop of four: neither its first two nor its last two
    const first = await narrow.search(asked);
    const second = await narrow.search({ ...asked, cursor: first.nextCursor! });
    const slugs = JSON.parse(`[${first.cards},${second.cards}]`) as { slug: string }[];
    expect(slugs.map(({ slug }) => slug)).toEqual(['p-2', 'p-5']);
    expect(second.nextCursor).toBeNull();
    expect(first).toMatchObject({
      estimatedTotal: 2,
      approximate: { total: true, facets: true, items: true },
    });
  });

  it('counts facets up to what it looks at, and says which figures are no more than that', async () => {
    const narrow = lookingAt({ counted: 2, ranked: 2 });
    const { estimatedTotal, approximate } = await narrow.search(
      question({ options: ['Size:M', 'Colour:Blue'] }),
    );
    expect({ estimatedTotal, approximate }).toEqual({
      estimatedTotal: 1,
      approximate: { total: false, facets: false, items: false },
    });
    const browsing = await narrow.search(question({ q: 'shirt', options: ['Size:M'], category: 'shirts' }));
    expect(browsing).toMatchObject({
      estimatedTotal: 2,
      approximate: { total: false, facets: true, items: false },
    });
    expect((await narrow.search(question())).approximate).toEqual({
      total: true,
      facets: true,
      items: false,
    });
  });

  it('keeps documents within the transaction of the change', async () => {
    const undone = db.transaction(async () => {
      await engine.upsert([product(9, 'Undone vase')]);
      await engine.remove([idOf(1)]);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect((await engine.search(question({ q: 'undone' }))).estimatedTotal).toBe(0);
    expect((await engine.search(question({ q: 'ayres' }))).estimatedTotal).toBe(1);
  });
});
