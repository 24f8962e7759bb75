import { afterAll, describe, jest } from '@jest/globals';
import { findsProducts } from '../contract/finds-products.js';
import { MeilisearchEngine } from './meilisearch-engine.js';

const { MEILI_URL, MEILI_KEY } = process.env;
jest.setTimeout(30_000);
(MEILI_URL ? describe : describe.skip)('Meilisearch (set MEILI_URL to run)', () => {
  const open = async () =>
    new MeilisearchEngine({ url: MEILI_URL!, key: MEILI_KEY, index: `contract-${process.pid}` });
  afterAll(async () => (await open()).drop());
  findsProducts(open);
});
