import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { testConfig } from '../../../test/support/config.js';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { until } from '../../../test/support/until.js';
import { Database } from './database.js';
import { PostgresChannel } from './postgres-channel.js';

let database: TestDatabase;
let db: Database;
let channel: PostgresChannel;
const heard: string[] = [];
let missed = 0;

beforeAll(async () => {
  database = await testDatabase();
  db = new Database(testConfig(database.url));
  channel = new PostgresChannel('test_channel', database.url, db, {
    receive: (text) => heard.push(text),
    missed: () => missed++,
  });
  await channel.listen();
});
afterAll(async () => {
  await channel.close();
  await db.onApplicationShutdown();
  await database.drop();
});
beforeEach(() => {
  heard.length = 0;
  missed = 0;
});

it('carries what fits, and tells of what does not', async () => {
  channel.send('x'.repeat(7_900));
  channel.send('y'.repeat(7_901));
  await until(async () => heard.length === 1 && missed === 1);
  expect(heard[0]).toHaveLength(7_900);
});

it('listens again when its connection is lost, and tells that something may have been said', async () => {
  await db.rows(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND query LIKE 'LISTEN%'`);
  await until(async () => missed === 1);
  channel.send('again');
  await until(async () => heard.includes('again'));
});
