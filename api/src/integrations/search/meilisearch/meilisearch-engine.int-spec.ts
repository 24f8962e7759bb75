import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { catalogue, inPortions, question } from '../contract/catalogue.js';
import { findsProducts } from '../contract/finds-products.js';
import { MeilisearchEngine } from './meilisearch-engine.js';

const { MEILI_URL, MEILI_KEY } = process.env;
/** What is skipped is still put together. */
const NOWHERE = 'http://127.0.0.1:9';
jest.setTimeout(30_000);
(MEILI_URL ? describe : describe.skip)('Meilisearch (set MEILI_URL to run)', () => {
  const openAt = (index: string) =>
    new MeilisearchEngine({ url: MEILI_URL ?? NOWHERE, key: MEILI_KEY, index });
  const engine = openAt(`contract-${process.pid}`);
  const wild = openAt(`wild-${process.pid}`);
  afterAll(() => Promise.all([engine.drop(), wild.drop()]));

  findsProducts(() => Promise.resolve(engine));

  it('takes an index that came into being by adding to it for none, until it is filled', async () => {
    expect(await wild.count()).toBeNull();
    await wild.upsert(catalogue.slice(0, 1));
    expect(await wild.count()).toBeNull();
    await expect(wild.search(question())).rejects.toThrow('filterable');
    await wild.refill(inPortions(catalogue, 2));
    expect(await wild.count()).toBe(catalogue.length);
  });
});
