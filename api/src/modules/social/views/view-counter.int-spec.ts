import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { Shelf } from '#modules/catalog/index.js';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { PlatformModule } from '#platform/platform.module.js';
import { testConfig } from '../../../../test/support/config.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { ForgetViewers } from './forget-viewers.js';
import { ViewCounter } from './view-counter.js';

let database: TestDatabase;
let app: TestingModule;
let db: Database;

beforeAll(async () => {
  database = await testDatabase();
  app = await Test.createTestingModule({
    imports: [PlatformModule],
    providers: [Shelf, ViewCounter, ForgetViewers],
  })
    .overrideProvider(Config)
    .useValue(testConfig(database.url))
    .compile();
  db = app.get(Database);
}, 60_000);
afterAll(async () => {
  await app.close();
  await database.drop();
});

/** Two processes of one marketplace. */
const counters = () => [1, 2].map(() => new ViewCounter(db, app.get(Shelf), app.get(Config)));
const guest = (address: string) => ({ actor: null, address, userAgent: 'Firefox' });
const viewsOf = async (productId: string) =>
  (
    await db.row<{ views: number }>(
      `SELECT view_count AS views FROM product_standings WHERE product_id = $1::uuid`,
      productId,
    )
  )?.views ?? 0;
async function onSale(): Promise<string> {
  const id = randomUUID();
  await db.run(
    `INSERT INTO product_pages (product_id, slug, seller_id, seller_handle, category_path, published_at, card, page, etag)
     VALUES ($1::uuid, $2, $1::uuid, 'shop', '{}', now(), '{}', '{}', '')`,
    id,
    id,
  );
  return id;
}

describe('views', () => {
  it('are counted once an hour for each visitor, whichever process they come to', async () => {
    const [product, other] = [await onSale(), await onSale()];
    const now = Date.now();
    const [here, there] = counters() as [ViewCounter, ViewCounter];
    for (const counter of [here, here, there]) counter.count(guest('10.0.0.1'), product, now);
    there.count(guest('10.0.0.2'), product, now);
    there.count(guest('10.0.0.2'), other, now);
    await Promise.all([here.flush(), there.flush()]);
    expect([await viewsOf(product), await viewsOf(other)]).toEqual([2, 1]);
    here.count(guest('10.0.0.1'), product, now);
    here.count(guest('10.0.0.1'), product, now + 3_600_000);
    await here.flush();
    expect(await viewsOf(product)).toBe(3);
  });

  it('are written when the process ends, and none of what is not on sale', async () => {
    const [product, nothing] = [await onSale(), randomUUID()];
    const [here] = counters() as [ViewCounter];
    here.count(guest('10.0.0.1'), product);
    here.count(guest('10.0.0.1'), nothing);
    await here.beforeApplicationShutdown();
    expect([await viewsOf(product), await viewsOf(nothing)]).toEqual([1, 0]);
  });

  it('do not say who looked, and the marks go when the hour is over', async () => {
    const product = await onSale();
    const [here] = counters() as [ViewCounter];
    here.count(guest('203.0.113.9'), product, Date.now() - 2 * 3_600_000);
    here.count(guest('203.0.113.9'), product);
    await here.flush();
    const marks = () =>
      db.rows<{ visitor: string }>(
        `SELECT visitor FROM product_viewers WHERE product_id = $1::uuid ORDER BY hour`,
        product,
      );
    const [before, now] = await marks();
    expect(before!.visitor).not.toBe(now!.visitor);
    await app.get(ForgetViewers).run();
    expect(await marks()).toEqual([now]);
  });
});
