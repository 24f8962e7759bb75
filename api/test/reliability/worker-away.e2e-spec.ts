import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { Config } from '../../src/platform/config/config.js';
import { startMarket, type Market } from '../support/market.js';
import type { Person } from '../support/people.js';
import { listProduct, putInCart } from '../support/shopping.js';
import { until } from '../support/until.js';

let market: Market;
let seller: Person;
let away: pg.Client;
beforeAll(async () => {
  market = await startMarket();
  seller = await market.people.openSeller('Night Kiln');
  away = new pg.Client({ connectionString: market.app.get(Config).directDatabaseUrl });
  await away.connect();
});
afterAll(async () => {
  await away.end();
  await market.stop();
});

/** Another process works for the projection of product pages, and never gets to it. */
const holdPagesBack = () =>
  away.query(`SELECT pg_advisory_lock(hashtextextended('catalog.product-pages', 7))`);
const letPagesGo = () =>
  away.query(`SELECT pg_advisory_unlock(hashtextextended('catalog.product-pages', 7))`);

const shown = async (slug: string) => {
  const page = await fetch(`${market.baseUrl}/v1/products/${slug}`);
  const lists = ['', '?category=womens-tops', `?seller=${seller.handle}`].map(async (query) => {
    const answer = await fetch(`${market.baseUrl}/v1/products${query}`);
    return ((await answer.json()) as { items: { slug: string }[] }).items.some((item) => item.slug === slug);
  });
  return { page: page.status, lists: await Promise.all(lists), found: await found(slug) };
};

/** By its words and by browsing: what it answers is kept for seconds, so every question is a new one. */
let asked = 0;
async function found(slug: string): Promise<boolean[]> {
  const queries = ['q=enamel+mug', 'q=', `q=&seller=${seller.handle}`];
  return Promise.all(
    queries.map(async (query) => {
      const answer = await fetch(
        `${market.baseUrl}/v1/search/products?${query}&priceMax=${100_000 + ++asked}`,
      );
      const { items } = (await answer.json()) as { items: { slug: string }[] };
      return items.some((item) => item.slug === slug);
    }),
  );
}

it.each(['unpublish', 'archive'] as const)(
  'what a seller takes off sale (%s) is gone at once, worker or not',
  async (verb) => {
    const { id, slug, variantId } = await listProduct(seller, { category: 'womens-tops' });
    await until(async () => {
      const { lists, found } = await shown(slug);
      return [...lists, ...found].every(Boolean);
    });
    const { shop } = await market.people.openBuyer();
    await putInCart(shop, variantId);
    await holdPagesBack();

    await seller.shop.sellerProducts[verb]({ path: { productId: id } });
    expect(await shown(slug)).toEqual({
      page: 404,
      lists: [false, false, false],
      found: [false, false, false],
    });
    expect((await shop.cart.get()).buyable).toBe(false);
    await letPagesGo();
  },
);
