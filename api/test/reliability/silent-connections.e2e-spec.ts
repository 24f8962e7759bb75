import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { freePort } from '../../src/payment-sandbox/testing.js';
import { brokenInvariants } from '../support/invariants.js';
import { startMarket, type Market } from '../support/market.js';
import { listProduct } from '../support/shopping.js';
import { until } from '../support/until.js';
import { Shopper } from './support/shopper.js';
import { Wire } from './support/wire.js';

const BUYERS = 4;
const PURCHASES = 6; // of each
/** As long as a statement may take here; without any limit nobody would be served again. */
const TIMEOUT_MS = '1000';

jest.setTimeout(120_000);

let market: Market;
let wire: Wire;
beforeAll(async () => {
  const url = new URL(process.env.DATABASE_URL!);
  const { port } = url;
  wire = new Wire(await freePort(randomInt(20_000, 32_000)), () => Number(port));
  [url.port, url.search] = [String(wire.port), ''];
  process.env.DATABASE_URL = url.href;
  market = await startMarket({ settings: { DATABASE_TIMEOUT_MS: TIMEOUT_MS } });
});
afterAll(async () => {
  await market?.stop();
  wire.close();
});

it('connections to Postgres that are dropped without a word are given up: people buy on, the worker delivers on', async () => {
  const seller = await market.people.openSeller('Anvil House');
  const stock = BUYERS * PURCHASES;
  const { variantId } = await listProduct(seller, { stock });
  const shoppers: Shopper[] = [];
  for (let i = 0; i < BUYERS; i++)
    shoppers.push(new Shopper(market.baseUrl, (await market.people.openBuyer()).accessToken));
  const bought = () => shoppers.reduce((sum, shopper) => sum + shopper.bought.length, 0);
  const rush = shoppers.map(async (shopper) => {
    while (shopper.bought.length < PURCHASES) await shopper.buy(variantId);
  });

  await until(async () => bought() >= stock / 3, 60);
  wire.lose();
  await until(async () => shoppers.some(({ refusals }) => refusals > 0), 30);
  await Promise.all(rush);

  expect(shoppers.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(bought()).toBe(stock);
  expect(await brokenInvariants(market.db)).toEqual({});
});
