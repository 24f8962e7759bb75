import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { IdempotencyKeyInFlight, IdempotencyKeyReused } from '#platform/http/http.errors.js';
import { PlatformModule } from '#platform/platform.module.js';
import { testConfig } from '../../../test/support/config.js';
import { until } from '../../../test/support/until.js';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { Claims, type Claim } from './claims.js';
import { ForgetOldAnswers } from './forget-old-answers.js';
import { ClaimLost, IdempotentAnswers } from './idempotent-answers.js';

let database: TestDatabase;
let app: TestingModule;
let answers: IdempotentAnswers;
let db: Database;

beforeAll(async () => {
  database = await testDatabase();
  app = await Test.createTestingModule({ imports: [PlatformModule] })
    .overrideProvider(Config)
    .useValue(testConfig(database.url))
    .compile();
  [answers, db] = [app.get(IdempotentAnswers), app.get(Database)];
}, 60_000);
afterAll(async () => {
  await app.close();
  await database.drop();
});

const begin = (key: string, body: unknown = {}) =>
  answers.begin('orders.cancel me', key, body) as Promise<Claim>;
const secondsPass = (seconds: number) =>
  db.run(
    `UPDATE idempotent_answers SET leased_until = leased_until - make_interval(secs => $1),
                                   created_at = created_at - make_interval(secs => $1)`,
    seconds,
  );

it('a key is at work for one request, and free within seconds of its crash', async () => {
  const first = await begin('crash');
  await secondsPass(5);
  await expect(begin('crash')).rejects.toBeInstanceOf(IdempotencyKeyInFlight);
  await secondsPass(2);
  const second = await begin('crash');
  expect(second.owner).not.toBe(first.owner);
  await expect(begin('crash', { other: true })).rejects.toBeInstanceOf(IdempotencyKeyReused);
});

it('who was taken for dead leaves nothing behind', async () => {
  const slow = await begin('slow');
  await secondsPass(7);
  const fast = await begin('slow');
  const effect = db.transaction(async () => {
    await db.run(`INSERT INTO idempotent_answers (scope, key, request_hash) VALUES ('effect', 'slow', '')`);
    await answers.keep(slow, { status: 200, body: '"slow"' });
  });
  await expect(effect).rejects.toBeInstanceOf(ClaimLost);
  expect(await db.row(`SELECT 1 FROM idempotent_answers WHERE scope = 'effect'`)).toBeUndefined();
  await answers.keep(fast, { status: 200, body: '"fast"' });
  await app.get(Claims).release(slow);
  expect(await begin('slow')).toEqual({ status: 200, body: '"fast"' });
});

it('a key whose work failed with the database is free when it is back, not after its lease', async () => {
  const claim = await begin('failed');
  const claims = app.get(Claims);
  await claims.during(claim, async () => {
    await db.run(`ALTER TABLE idempotent_answers RENAME TO away`);
    await claims.release(claim);
    await db.run(`ALTER TABLE away RENAME TO idempotent_answers`);
  });
  await until(() => db.row(`SELECT 1 FROM idempotent_answers WHERE key = 'failed'`).then((row) => !row));
  expect((await begin('failed')).owner).not.toBe(claim.owner);
});

it('a request that takes long is renewed while it works', async () => {
  const claim = await begin('long');
  const lease = () =>
    db.row<{ until: Date }>(`SELECT leased_until AS until FROM idempotent_answers WHERE key = 'long'`);
  const before = (await lease())!.until;
  await app.get(Claims).during(claim, async () => {
    while ((await lease())!.until <= before) await sleep(50);
  });
});

it('answers of yesterday are forgotten, however many', async () => {
  await db.run(
    `INSERT INTO idempotent_answers (scope, key, request_hash, status, created_at)
     SELECT 'old', i::text, '', 200, now() - interval '25 hours' FROM generate_series(1, 4500) i`,
  );
  await begin('young');
  await app.get(ForgetOldAnswers).run();
  expect(await db.row(`SELECT 1 FROM idempotent_answers WHERE scope = 'old' LIMIT 1`)).toBeUndefined();
  expect(await db.row(`SELECT 1 FROM idempotent_answers WHERE key = 'young'`)).toBeDefined();
});
