import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { PlatformModule } from '#platform/platform.module.js';
import { newId } from '#shared/id.js';
import { testConfig } from '../../../test/support/config.js';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { Inventory, InventoryModule } from './index.js';

let database: TestDatabase;
let app: TestingModule;
let inventory: Inventory;
let db: Database;
const seller = newId();
const soon = new Date(Date.now() + 60_000);

beforeAll(async () => {
  database = await testDatabase();
  app = await Test.createTestingModule({ imports: [PlatformModule, InventoryModule] })
    .overrideProvider(Config)
    .useValue(testConfig(database.url))
    .compile();
  inventory = app.get(Inventory);
  db = app.get(Database);
}, 60_000);
afterAll(async () => {
  await app.close();
  await database.drop();
});

async function stocked(...onHand: (number | null)[]): Promise<string[]> {
  const entries = onHand.map((count) => ({
    variantId: newId(),
    productId: newId(),
    sku: null,
    onHand: count,
  }));
  await inventory.setMany(seller, entries, 'counted', seller);
  return entries.map(({ variantId }) => variantId);
}
const levels = async (variantIds: string[]) => {
  const found = await inventory.levelsOf(variantIds);
  return variantIds.map((id) => found.get(id));
};
const hold = (checkoutId: string, lines: { variantId: string; quantity: number }[]) =>
  db.transaction(() => inventory.hold(checkoutId, lines, soon));

describe('holding stock', () => {
  it('takes all lines or none, also when the transaction goes on', async () => {
    const [plenty, nothing] = await stocked(5, 0);
    const lines = [plenty!, nothing!].map((variantId) => ({ variantId, quantity: 2 }));
    expect(await hold(newId(), lines)).toEqual([{ variantId: nothing, available: 0 }]);
    expect(await levels([plenty!, nothing!])).toEqual([
      { onHand: 5, held: 0 },
      { onHand: 0, held: 0 },
    ]);
  });

  it('is claimed once, or released once', async () => {
    const [a] = await stocked(5);
    const [sold, given] = [newId(), newId()];
    await hold(sold, [{ variantId: a!, quantity: 2 }]);
    await hold(given, [{ variantId: a!, quantity: 3 }]);
    expect(await hold(newId(), [{ variantId: a!, quantity: 1 }])).toEqual([{ variantId: a, available: 0 }]);
    expect(await db.transaction(() => inventory.claim(sold))).toBe(true);
    expect(await db.transaction(() => inventory.claim(sold))).toBe(false);
    await db.transaction(() => inventory.release(given));
    await db.transaction(() => inventory.release(given));
    expect(await levels([a!])).toEqual([{ onHand: 3, held: 0 }]);
  });

  it('never ends for what is made to order', async () => {
    const [made] = await stocked(null);
    expect(await hold(newId(), [{ variantId: made!, quantity: 99 }])).toEqual([]);
    expect(await inventory.availabilityOf([made!])).toEqual(new Map([[made, null]]));
  });
});

describe('counting stock', () => {
  it('never falls below what checkouts hold, and keeps every change', async () => {
    const [a] = await stocked(5);
    await hold(newId(), [{ variantId: a!, quantity: 4 }]);
    const entry = { variantId: a!, productId: newId(), sku: null, onHand: 1 };
    await inventory.setMany(seller, [entry], 'recounted', seller);
    expect(await levels([a!])).toEqual([{ onHand: 4, held: 4 }]);
    await db.transaction(() => inventory.restock([{ variantId: a!, quantity: 2 }], 'came back'));
    const history = await db.rows<{ delta: number; reason: string }>(
      `SELECT delta, reason FROM stock_adjustments WHERE variant_id = $1::uuid ORDER BY created_at, id`,
      a,
    );
    expect(history).toEqual([
      { delta: 5, reason: 'counted' },
      { delta: -1, reason: 'recounted' },
      { delta: 2, reason: 'came back' },
    ]);
  });

  it('leaves the shop of somebody else alone', async () => {
    const [a] = await stocked(5);
    const entry = { variantId: a!, productId: newId(), sku: null, onHand: 0 };
    await inventory.setMany(newId(), [entry], 'stolen', seller);
    expect(await levels([a!])).toEqual([{ onHand: 5, held: 0 }]);
  });
});
