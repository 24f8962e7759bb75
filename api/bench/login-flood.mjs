import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate, withDatabase } from '../../prisma/migrate.mjs';
import { Processes } from './processes.mjs';
import { serversFor } from './servers.mjs';
import { distribution } from './statistics.mjs';

/**
 * What looking around costs while strangers try passwords: `DATABASE_URL=… node api/bench/login-flood.mjs` after a
 * build of the api. Promised: browsing stays under 300 ms at the 95th percentile, who is refused hears it in 50 ms.
 */
const CLIENTS = 16;
const SECONDS = 10;

const databaseUrl = withDatabase(process.env.DATABASE_URL, 'flexbizz_bench_flood');
const home = mkdtempSync(join(tmpdir(), 'flexbizz-flood-'));
const processes = new Processes(home);
try {
  await migrate(databaseUrl);
  const { api } = await serversFor(databaseUrl, home);
  // All come from one address here, and would be refused for that; a real flood has many.
  await processes.start({ ...api, env: { ...api.env, RATE_LIMIT_AUTH: api.env.RATE_LIMIT_GENERAL } });
  console.table({
    'browsing, nobody else there': await during(() => browsing(api.url)),
    ...(await flood(api)),
  });
} finally {
  await processes.stopAll();
  rmSync(home, { recursive: true, force: true });
}

async function flood(api) {
  const attempts = [];
  let over = false;
  const strangers = Array.from({ length: CLIENTS }, async (_, stranger) => {
    while (!over) attempts.push(await attempt(api, stranger));
  });
  await sleep(1_000);
  const browsed = await during(() => browsing(api.url));
  over = true;
  await Promise.all(strangers);
  const timesOf = (status) => attempts.filter((one) => one.status === status).map(({ ms }) => ms);
  return {
    'browsing in the flood': browsed,
    'wrong passwords, answered': told(timesOf(401)),
    'wrong passwords, refused': told(timesOf(503)),
  };
}

async function during(work) {
  const times = [];
  for (const until = Date.now() + SECONDS * 1000; Date.now() < until; await sleep(20))
    times.push(await work());
  return told(times);
}

async function browsing(url) {
  return (await timed(() => fetch(url))).ms;
}

async function attempt({ origin }, stranger) {
  const body = JSON.stringify({ email: `stranger-${stranger}@example.com`, password: 'not the right one' });
  const headers = { 'content-type': 'application/json' };
  return timed(() => fetch(`${origin}/v1/auth/sign-in`, { method: 'POST', headers, body }));
}

async function timed(ask) {
  const began = performance.now();
  const answer = await ask();
  await answer.arrayBuffer();
  return { status: answer.status, ms: performance.now() - began };
}

function told(times) {
  const { p50, p95 } = distribution(times);
  return { count: times.length, 'p50 ms': Math.round(p50), 'p95 ms': Math.round(p95) };
}
