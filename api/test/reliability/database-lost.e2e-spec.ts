import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { brokenInvariants } from '../support/invariants.js';
import { startMarket, type Market } from '../support/market.js';
import { listProduct } from '../support/shopping.js';
import { until } from '../support/until.js';
import { OwnPostgres } from './support/own-postgres.js';
import { Shopper } from './support/shopper.js';

/** RELIABILITY=full runs what is promised. */
const FULL = process.env.RELIABILITY === 'full';
const BUYERS = 6;
const PURCHASES = FULL ? 200 : 12; // of each
const TERMINATIONS = FULL ? 10 : 2;
const KILLS = FULL ? 4 : 1;
const BACK_WITHIN = 5; // seconds after Postgres

jest.setTimeout(FULL ? 900_000 : 120_000);

const postgres = new OwnPostgres();
let market: Market;
beforeAll(async () => {
  process.env.DATABASE_URL = await postgres.start();
  market = await startMarket();
});
afterAll(async () => {
  await market?.stop();
  await postgres.remove();
});

const ready = async () => (await fetch(`${market.baseUrl}/v1/products?limit=1`)).ok;

describe('Postgres that goes away under people who buy', () => {
  it('is waited for: every purchase is made, once, and nothing is left behind', async () => {
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

    const faults = [...Array<string>(TERMINATIONS).fill('terminate'), ...Array<string>(KILLS).fill('kill')];
    for (const [index, fault] of faults.entries()) {
      const share = ((index + 1) / (faults.length + 1)) * stock;
      await until(async () => bought() >= share, 120);
      if (fault === 'terminate') await postgres.terminateAll();
      else {
        await postgres.kill();
        await until(async () => !(await ready()));
        await postgres.start();
      }
      await until(ready, BACK_WITHIN);
    }
    await Promise.all(rush);

    const refusals = shoppers.reduce((sum, shopper) => sum + shopper.refusals, 0);
    process.stdout.write(`${bought()} bought, ${refusals} times told to come back\n`);
    expect(shoppers.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(refusals).toBeGreaterThan(0);
    const left = await market.db.row('SELECT on_hand AS "onHand", held FROM stock');
    expect(left).toEqual({ onHand: 0, held: 0 });
    expect(await brokenInvariants(market.db)).toEqual({});
  });
});
