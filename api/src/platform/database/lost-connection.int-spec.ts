import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { testConfig } from '../../../test/support/config.js';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { until } from '../../../test/support/until.js';
import { Wire } from '../../../test/reliability/support/wire.js';
import { freePort } from '../../payment-sandbox/testing.js';
import { DatabaseUnavailable } from './database-unavailable.js';
import { Database } from './database.js';

let database: TestDatabase;
let db: Database;
beforeAll(async () => {
  database = await testDatabase();
  db = new Database(testConfig(database.url, { DATABASE_POOL: '2' }));
});
afterAll(async () => {
  await db.onApplicationShutdown();
  await database.drop();
});

/** What an administrator, a crash of Postgres or a failover does to a connection. */
const terminate = (pid: number) =>
  db.outsideTransaction(() => db.row('SELECT pg_terminate_backend($1)', pid));
const ownPid = async () => (await db.row<{ pid: number }>('SELECT pg_backend_pid() AS pid'))!.pid;
const works = () => db.row<{ one: number }>('SELECT 1 AS one');

describe('a connection that is lost', () => {
  it('fails what was asked of it as unavailable, and the next statement has another', async () => {
    const hanging = db.row('SELECT pg_backend_pid(), pg_sleep(60)');
    const { pid } = await until(() =>
      db.row<{ pid: number }>(
        `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%pg_sleep(60)' AND pid <> pg_backend_pid()`,
      ),
    );
    await terminate(pid);
    await expect(hanging).rejects.toBeInstanceOf(DatabaseUnavailable);
    expect(await works()).toEqual({ one: 1 });
  });

  it('ends its transaction, even one that waits for something else', async () => {
    const waiting = db.transaction(async () => {
      await terminate(await ownPid());
      await new Promise(() => undefined);
    });
    await expect(waiting).rejects.toBeInstanceOf(DatabaseUnavailable);
    expect(await works()).toEqual({ one: 1 });
    expect(db.pool.totalCount).toBeLessThanOrEqual(2);
  });

  it('is heard while it is in use, which the pool alone does not do', async () => {
    const ours = await db.pool.connect();
    expect(ours.listenerCount('error')).toBeGreaterThan(0);
    ours.release();
    const bare = new pg.Pool({ connectionString: database.url });
    const theirs = await bare.connect();
    expect(theirs.listenerCount('error')).toBe(0); // the event would end the process
    theirs.release();
    await bare.end();
  });
});

describe('a connection that goes silent without a word', () => {
  it('is given up and replaced, which the driver alone does not do', async () => {
    const wire = new Wire(await freePort(24_100), () => Number(new URL(database.url).port));
    const url = new URL(database.url);
    [url.port, url.search] = [String(wire.port), ''];
    const ours = new Database(testConfig(url.href, { DATABASE_POOL: '1', DATABASE_TIMEOUT_MS: '100' }));
    const bare = new pg.Pool({ connectionString: url.href, max: 1 });
    try {
      await Promise.all([ours.row('SELECT 1'), bare.query('SELECT 1')]);
      wire.lose();
      const theirs = bare.query('SELECT 1').then(
        () => 'answered',
        () => 'given up',
      );
      await expect(ours.row('SELECT 1')).rejects.toBeInstanceOf(DatabaseUnavailable);
      expect(await ours.row('SELECT 1 AS one')).toEqual({ one: 1 });
      expect(await Promise.race([theirs, 'still waiting'])).toBe('still waiting');
    } finally {
      wire.close();
      await ours.onApplicationShutdown();
      await bare.end();
    }
  });
});

it('limits of time hold on every connection', async () => {
  const shown = await db.row(
    `SELECT current_setting('statement_timeout') AS statement, current_setting('lock_timeout') AS lock,
            current_setting('idle_in_transaction_session_timeout') AS idle`,
  );
  expect(shown).toEqual({ statement: '15s', lock: '8s', idle: '20s' });
});
