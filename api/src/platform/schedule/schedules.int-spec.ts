import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { PlatformModule } from '#platform/platform.module.js';
import { testConfig } from '../../../test/support/config.js';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { until } from '../../../test/support/until.js';
import { Every, Schedules, type Scheduled } from './schedules.js';
import { Watchdog } from './watchdog.js';

jest.setTimeout(30_000);

const rounds: AbortSignal[] = [];

/** Waits for an outside world that does not answer, whatever it is told. */
@Every(1, 'test.waits-for-ever')
class WaitsForEver implements Scheduled {
  async run(stop: AbortSignal) {
    rounds.push(stop);
    await new Promise(() => undefined);
  }
}

let database: TestDatabase;
const apps: TestingModule[] = [];
const start = async () => {
  const app = await Test.createTestingModule({ imports: [PlatformModule], providers: [WaitsForEver] })
    .overrideProvider(Config)
    .useValue(testConfig(database.url))
    .compile();
  await app.init();
  await app.get(Schedules).start();
  apps.push(app);
  return app;
};
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => {
  await Promise.all(apps.map((app) => app.close()));
  await database.drop();
});

it('one process runs it; when its connection is lost it is told to stop, and it runs again somewhere', async () => {
  const [one] = [await start(), await start()];
  await until(async () => rounds.length === 1);
  expect(rounds[0]!.aborted).toBe(false);
  await one.get(Database).rows(
    `SELECT pg_terminate_backend(l.pid) FROM pg_locks l JOIN pg_database d ON d.oid = l.database
     WHERE l.locktype = 'advisory' AND d.datname = current_database()`,
  );
  await until(async () => rounds[0]!.aborted && rounds.length === 2);
});

it('does not hold up a process that is asked to end', async () => {
  await Promise.all(apps.splice(0).map((app) => app.close()));
  expect(rounds.every(({ aborted }) => aborted)).toBe(true);
  const before = rounds.length;
  await start();
  await until(async () => rounds.length > before);
});

it('what does not end is given up at its limit, and seen when it stays', async () => {
  const watchdog = new Watchdog();
  let told: AbortSignal | undefined;
  const endless = watchdog.watch('test.endless', 20, async (stop) => {
    told = stop;
    await new Promise(() => undefined);
  });
  await expect(endless).rejects.toThrow('test.endless took longer than 0.02 s');
  expect(told!.aborted).toBe(true);
  await until(async () => watchdog.stuck.includes('test.endless'));
  expect(await watchdog.watch('test.ends', 1_000, async () => 'done')).toBe('done');
});
