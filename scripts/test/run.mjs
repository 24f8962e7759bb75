import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withDatabase } from '../../prisma/migrate.mjs';
import { startThrowawayPostgres } from '../postgres.mjs';
import { migrated } from '../start/database.mjs';
import { Servers } from '../start/servers.mjs';
import { stopAsked } from '../start/stop-asked.mjs';
import { build } from '../tools/build-steps.mjs';
import { runChecks } from '../tools/checks.mjs';
import { prepared } from '../tools/prepared.mjs';
import { step } from '../tools/progress.mjs';
import { tell } from '../tools/refusal.mjs';
import { stopRunning } from '../tools/run.mjs';
import { JOURNEYS, LONG_SUITES, PARTS, runSuite, tally } from '../tools/suites.mjs';
import { CONTRACT_CHECKS, migrationsCheck } from './contract-checks.mjs';
import { throwawayMarketplace } from './marketplace.mjs';
import { throwawayRedis } from './redis.mjs';

/**
 * Everything there is to test, or one of PARTS, ending with one line of counts. Leaves nothing running and nothing
 * behind.
 */
export async function test(part) {
  const results = [];
  const home = mkdtempSync(join(tmpdir(), 'flexbizz-test-'));
  const servers = new Servers(join(home, 'logs'));
  const stopped = stopAsked().then(() => {
    throw new Error('interrupted');
  });
  let database;
  try {
    await Promise.race([all(results, servers, home, (one) => (database = one), part), stopped]);
  } catch (error) {
    tell(error);
    results.push({ name: 'a step before the tests', passed: 0, failed: 1 });
  }
  stopRunning();
  await servers.stop();
  await database?.stop();
  rmSync(home, { recursive: true, force: true });
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const broken = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
  if (broken.length > 0) process.stdout.write(`\n  not right: ${broken.join(', ')}\n`);
  process.stdout.write(`\ntests: ${sum('passed')} passed, ${sum('failed')} failed\n`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
  process.stdout.write('', () => process.exit());
}

async function all(results, servers, home, keepDatabase, part) {
  const checked = async (...given) => results.push(...(await runChecks(...given)));
  await build();
  await prepared();
  if (!part) {
    await checked();
    await checked(CONTRACT_CHECKS, { atOnce: 1 });
  }

  const database = await step('Starting PostgreSQL', () => startThrowawayPostgres());
  keepDatabase(database);
  await step('Migrating a template database', () =>
    migrated(withDatabase(database.url, 'flexbizz_template')),
  );
  if (!part) await checked([migrationsCheck(database.url)]);
  const env = { DATABASE_URL: database.url, ...(await throwawayRedis(servers)) };
  if (part) return checked(asChecks([PARTS[part]], env));
  await checked(asChecks(LONG_SUITES, env), { atOnce: 1 });

  Object.assign(env, await throwawayMarketplace(servers, database.url, home));
  await checked(asChecks(JOURNEYS, env), { atOnce: 1 });
}

const asChecks = (suites, env) =>
  suites.map((suite) => ({
    name: suite.name,
    async run() {
      const result = await runSuite(suite, env);
      return { ...result, note: tally(result) };
    },
  }));
