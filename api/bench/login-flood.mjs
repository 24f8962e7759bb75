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
const PER_SECOND = 200;
const ADDRESSES = 100;
const SECONDS = 10;

const databaseUrl = withDatabase(process.env.DATABASE_URL, 'flexbizz_bench_flood');
const home = mkdtempSync(join(tmpdir(), 'flexbizz-flood-'));
const processes = new Processes(home);
try {
  await migrate(databaseUrl);
  const { api } = await serversFor(databaseUrl, home);
  await processes.start({ ...api, env: { ...api.env, RATE_LIMIT_AUTH: '10' } });
  console.table({
    'browsing, nobody else there': await during(() => browsing(api.url)),
    ...(await flood(api)),
  });
} finally {
  await processes.stopAll();
  rmSync(home, { recursive: true, force: true });
}

/** They come at their pace however slowly they are answered, from as many addresses, for as many accounts. */
async function flood(api) {
  const attempts = [];
  let next = 0;
  const began = performance.now();
  const flowing = setInterval(() => {
    for (const due = ((performance.now() - began) / 1000) * PER_SECOND; next < due; next++)
      attempts.push(attempt(api, next % ADDRESSES));
  }, 5);
  await sleep(1_000);
  const browsed = await during(() => browsing(api.url));
  clearInterval(flowing);
  const answers = await Promise.all(attempts);
  const timesOf = (status) => answers.filter((one) => one.status === status).map(({ ms }) => ms);
  return {
    'browsing in the flood': browsed,
    'wrong passwords, answered': told(timesOf(401)),
    'refused, too many at once': told(timesOf(503)),
    'refused, too many from there': told(timesOf(429)),
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
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': `198.51.100.${stranger}` };
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
