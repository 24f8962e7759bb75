import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Pool } from 'pg';
import { startPostgres } from '../../scripts/postgres.mjs';
import { found } from '../../scripts/tools/found.mjs';
import { at } from '../../scripts/tools/paths.mjs';
import { anyPort } from '../../scripts/tools/ports.mjs';
import { attack, bigBodies, fuzzer, loginFlood } from './attackers.mjs';
import { brokenSockets } from './broken-sockets.mjs';
import { buy } from './shopper.mjs';
import { brokenAfter, report } from './report.mjs';
import { Answers, processesBelow } from './watch.mjs';

/**
 * Everything hostile at once beside a shopper who buys every ten seconds: `npm run load:hostile -- --minutes 60` after
 * a build. Starts its own marketplace with the limits of production, its own PostgreSQL and its own Redis.
 */
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' } } });
const MINUTES = Number(values.minutes);
const BETWEEN_PURCHASES_MS = 10_000;
const KILL_CONNECTIONS_MS = 45_000;
const KILL_REDIS_MS = 300_000;

const home = mkdtempSync(join(tmpdir(), 'flexbizz-hostile-'));
const ports = { web: await anyPort(), api: await anyPort(), pay: await anyPort(), redis: await anyPort() };
const api = `http://127.0.0.1:${ports.api}`;
const storefront = `http://127.0.0.1:${ports.web}`;
const database = await startPostgres({ data: join(home, 'pg'), port: await anyPort() });
const url = new URL(database.url);
const pool = new Pool({ connectionString: database.url, max: 2, application_name: 'watcher' });
pool.on('error', () => {});
const started = [];
const run = (command, args, env = {}) => {
  const child = spawn(command, args, {
    cwd: at(),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  return child;
};

const redis = { child: null };
const startRedis = () => {
  const program = found('redis-server');
  if (program)
    redis.child = run(
      program,
      ['--port', ports.redis, '--save', '', '--appendonly', 'no', '--loglevel', 'warning'].map(String),
    );
};

async function bringUp() {
  startRedis();
  await pool.query('CREATE DATABASE hostile');
  url.pathname = '/hostile';
  const said = { text: '' };
  const flags = [
    '--port',
    ports.web,
    '--api-port',
    ports.api,
    '--payment-port',
    ports.pay,
    '--seed-size',
    60,
  ].map(String);
  const market = run(process.execPath, [at('scripts/start.mjs'), ...flags], {
    ...{ DATABASE_URL: url.href, MEDIA_DIR: join(home, 'media'), TRUSTED_PROXIES: '' },
    ...(redis.child && { REDIS_URL: `redis://127.0.0.1:${ports.redis}` }),
    ...{ STOREFRONT_URL: storefront, API_URL: api, PAYMENT_SANDBOX_URL: `http://127.0.0.1:${ports.pay}` },
  });
  market.stdout.on('data', (chunk) => (said.text += chunk));
  while (!said.text.includes('Flex Bizz is running')) {
    if (market.exitCode !== null) throw new Error(said.text);
    await sleep(500);
  }
  return { pid: market.pid, said };
}

/** Made to order from now on: an hour of buying would empty the shelves of a small shop. */
async function variantsInPlenty() {
  const shop = new Pool({ connectionString: url.href, max: 1 });
  const { rows } = await shop.query(
    `UPDATE stock SET on_hand = NULL WHERE variant_id IN (
       SELECT v.id FROM variants v JOIN products p ON p.id = v.product_id WHERE p.status = 'published' LIMIT 50)
     RETURNING variant_id AS id`,
  );
  await shop.end();
  return rows.map(({ id }) => id);
}

const counts = { bought: 0, failed: [], repeated: 0, pagesMissed: 0, killed: 0, redisKilled: 0 };
const times = [];
const memory = [];
const answers = new Answers();
const stopping = new AbortController();
const stop = stopping.signal;
const every = async (milliseconds, work) => {
  while (!stop.aborted) {
    await sleep(milliseconds, undefined, { signal: stop }).catch(() => {});
    if (!stop.aborted) await work().catch((error) => process.stderr.write(`${error.stack}\n`));
  }
};

try {
  const market = await bringUp();
  const variants = await variantsInPlenty();
  let next = 0;
  const shop = () =>
    buy({
      api,
      storefront,
      variantId: variants[next++ % variants.length],
      address: `127.0.1.${1 + (next % 200)}`,
      counts,
    }).then(
      (ms) => (times.push(ms), counts.bought++),
      (error) => counts.failed.push(`${new Date().toISOString()} ${error.message}`),
    );
  const purchases = [];
  const from = (block, many) => Array.from({ length: many }, (_, i) => `127.0.${block}.${i + 1}`);
  const began = Date.now();
  const atWork = [
    every(BETWEEN_PURCHASES_MS, async () => void purchases.push(shop())),
    every(KILL_CONNECTIONS_MS, async () => {
      counts.killed += (
        await pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'hostile'`)
      ).rowCount;
    }),
    every(KILL_REDIS_MS, async () => {
      redis.child?.kill('SIGKILL');
      await sleep(5_000);
      startRedis();
      counts.redisKilled++;
    }),
    every(60_000, async () => {
      const now = processesBelow(market.pid);
      memory.push(now);
      const told = Object.entries(now).map(
        ([name, { pid, rss, files }]) => `${name} ${rss} MB, ${files} files (${pid})`,
      );
      process.stdout.write(
        `${Math.round((Date.now() - began) / 60_000)} min: ${counts.bought} bought, ${counts.failed.length} failed · ${told.join(' · ')}\n`,
      );
    }),
    ...(await attackers(from)),
  ];
  await sleep(MINUTES * 60_000);
  stopping.abort();
  await Promise.all([...atWork, ...purchases]);
  await Promise.all(purchases);
  report({ broken: await brokenAfter(url.href), said: market.said.text, counts, times, memory, answers });
} finally {
  stopping.abort();
  await pool.end().catch(() => {});
  for (const child of started.toReversed()) child.kill('SIGTERM');
  await sleep(12_000);
  await database.stop();
  rmSync(home, { recursive: true, force: true });
  process.exit();
}

async function attackers(from) {
  const fuzz = await fuzzer(api, answers);
  return [
    ...[2, 3, 4].map((block) => attack(fuzz, { addresses: from(block, 20), pauseMs: 20, stop })),
    attack(loginFlood(api, answers), { addresses: from(5, 50), pauseMs: 20, stop }),
    attack(bigBodies(api, storefront, answers), { addresses: from(6, 5), pauseMs: 1_000, stop }),
    ...[7, 8].map((block) =>
      attack(brokenSockets(api, answers), { addresses: from(block, 20), pauseMs: 50, stop }),
    ),
  ];
}
