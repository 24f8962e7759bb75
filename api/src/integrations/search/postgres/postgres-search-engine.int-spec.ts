import { afterAll, describe, expect, it } from '@jest/globals';
import { Database } from '#platform/database/database.js';
import { testConfig } from '../../../../test/support/config.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { idOf, product, question } from '../contract/catalogue.js';
import { findsProducts } from '../contract/finds-products.js';
import { PostgresSearchEngine } from './postgres-search-engine.js';

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

  it('goes on where another engine stopped', async () => {
    const cursor = Buffer.from('{"offset":4}').toString('base64url');
    const { cards } = await engine.search(question({ sort: 'newest', limit: 1, cursor }));
    expect(JSON.parse(`[${cards}]`)).toMatchObject([{ slug: 'p-2' }]);
  });

  it.each(['newest', 'rating', 'price-asc', 'price-desc'] as const)(
    'pages right through %s where more match than it looks at',
    async (sort) => {
      const narrow = new PostgresSearchEngine(db, 2);
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
