import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Meilisearch } from 'meilisearch';
import { startMarket, type Market } from '../../../test/support/market.js';
import type { Person } from '../../../test/support/people.js';
import { until } from '../../../test/support/until.js';
import { SearchIndex } from './index.js';
import type { SearchAnswer } from './search.contract.js';
import { Gate } from './testing/gate.js';

const { MEILI_URL, MEILI_KEY } = process.env;
jest.setTimeout(120_000);
const MEILI_INDEX = `e2e-${process.pid}`;
const MANY = 60;

type Id = { productId: string };
const shirt = (n: number, more: object = {}) => ({
  handle: `shirt-${n}`,
  title: `Chambray shirt ${n}`,
  status: 'published' as const,
  category: 'womens-tops',
  variants: [{ price: { amount: 1_000 + n, currency: 'USD' }, stock: 3 }],
  ...more,
});
const priced = (amount: number) => ({ variants: [{ price: { amount, currency: 'USD' }, stock: 3 }] });
const all = (more: object = {}) => Array.from({ length: MANY }, (_, n) => shirt(n, more));

(MEILI_URL ? describe : describe.skip)('search in Meilisearch (set MEILI_URL to run)', () => {
  let market: Market;
  let gate: Gate;
  let seller: Person;
  const server = new Meilisearch({ host: MEILI_URL ?? 'http://absent', apiKey: MEILI_KEY });

  const publish = (items: ReturnType<typeof shirt>[]) =>
    seller.shop.sellerProducts.upsertMany({ body: { items } });
  const search = async (query: string) => {
    const answer = await fetch(`${market.baseUrl}/v1/search/products?${query}`);
    const { items, ...rest } = (await answer.json()) as SearchAnswer;
    const degraded = answer.headers.has('x-search-degraded');
    return { ...rest, degraded, slugs: items.map(({ slug }) => slug) };
  };
  const doctor = () => market.app.get(SearchIndex, { strict: false }).doctor();
  /** None waits for a later try, holding others back. */
  const allDelivered = () =>
    until(async () => (await market.db.rows(`SELECT FROM event_deliveries LIMIT 1`)).length === 0, 30);
  const whole = async () => {
    await allDelivered();
    await until(async () => {
      const found = await doctor().catch(() => []);
      const healthy = found.every(({ missing, surplus, outdated }) => missing + surplus + outdated === 0);
      return found.length === 2 && healthy && !(await search('q=chambray')).degraded;
    }, 40);
  };

  beforeAll(async () => {
    gate = await Gate.before(MEILI_URL!);
    market = await startMarket({
      settings: { MEILI_URL: gate.url, MEILI_KEY: MEILI_KEY ?? '', MEILI_INDEX },
    });
    seller = await market.people.openSeller('Second Denim');
    await publish(all());
    await whole();
  });
  afterAll(async () => {
    await market.stop();
    await gate.remove();
    await server.index(MEILI_INDEX).delete().waitTask();
  });

  it('finds by misspelt words, counts facets and says how the words are spelt', async () => {
    const { estimatedTotal, correctedTo, degraded, facets } = await search('q=chambry+shrit');
    expect({ estimatedTotal, correctedTo, degraded }).toEqual({
      estimatedTotal: MANY,
      correctedTo: 'chambray shirt',
      degraded: false,
    });
    expect(facets.seller).toEqual([
      { value: seller.handle, label: 'Second Denim', count: MANY, selected: false },
    ]);
  });

  it('follows a price and an unpublishing soon', async () => {
    await publish([shirt(1, priced(77_700)), shirt(2, { status: 'draft' })]);
    await until(async () => (await search('priceMin=77700&priceMax=77700')).estimatedTotal === 1, 3);
    await until(async () => !(await search('q=chambray+shirt+2')).slugs.includes('chambray-shirt-2'), 3);
    expect((await search('q=chambray')).degraded).toBe(false);
    await publish([shirt(1), shirt(2)]);
    await whole();
  });

  it('is answered by Postgres while it is away, and is whole soon after it is back', async () => {
    gate.close();
    await publish(all(priced(55_500)).slice(10));
    await publish([shirt(10, { status: 'draft' })]);
    const query = 'q=chambray&priceMin=55500&priceMax=55500';
    const away = await until(async () => {
      const answer = await search(query);
      return answer.estimatedTotal === MANY - 11 && answer;
    });
    expect(away.degraded).toBe(true);
    const index = server.index(MEILI_INDEX);
    const { hits } = await index.search<Id>('chambray shirt 5', { limit: 1 });
    const fromABackup = { productId: hits[0]!.productId, title: 'As it was once', version: 'old' };
    await index.updateDocuments([fromABackup]).waitTask();
    await allDelivered();
    gate.reopen();
    await whole();
    expect(await search(query)).toMatchObject({ estimatedTotal: MANY - 11, degraded: false });
    await publish(all());
    await whole();
  });

  it('is filled again after it lost everything, and is not asked before it is', async () => {
    await server.index(MEILI_INDEX).delete().waitTask();
    const answers: Awaited<ReturnType<typeof search>>[] = [];
    const changed = publish([shirt(3, priced(3_333))]); // what is written meanwhile must not make half an index
    await until(async () => {
      answers.push(await search('q=chambray'));
      return !answers.at(-1)!.degraded;
    }, 40);
    await changed;
    expect(answers.length).toBeGreaterThan(1);
    expect([...new Set(answers.map(({ estimatedTotal }) => estimatedTotal))]).toEqual([MANY]);
    await whole();
    expect((await search('priceMin=3333&priceMax=3333')).estimatedTotal).toBe(1);
  });

  it('is put right where it holds something else than is on sale', async () => {
    const index = server.index(MEILI_INDEX);
    const { results } = await index.getDocuments({ limit: 2 });
    const [one, other] = results as Id[];
    await index.deleteDocument(one!.productId).waitTask();
    await index.updateDocuments([{ productId: other!.productId, version: 'old' }]).waitTask();
    expect((await doctor())[1]).toEqual({
      ...{ engine: 'meilisearch', held: MANY - 1 },
      ...{ missing: 1, surplus: 0, outdated: 1 },
    });
    expect(await market.app.get(SearchIndex, { strict: false }).repair()).toBe(2);
    expect((await doctor())[1]).toMatchObject({ held: MANY, missing: 0, outdated: 0 });
  });
});
