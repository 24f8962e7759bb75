import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { serversFor } from '../../api/bench/servers.mjs';
import { migrate, withDatabase } from '../../prisma/migrate.mjs';
import { startPostgres } from '../../scripts/postgres.mjs';
import { at } from '../../scripts/tools/paths.mjs';
import { anyPort } from '../../scripts/tools/ports.mjs';
import { openLines } from './lines.mjs';
import { startProxies } from './proxies.mjs';

/**
 * Two apis and two storefronts behind nginx and behind HAProxy as a TCP balancer, one of them restarted after the other:
 * `npm run load:restarts -- --requests 30000` after a build. Needs nginx and haproxy. Nothing may fail.
 */
const { values } = parseArgs({
  options: { requests: { type: 'string', default: '30000' }, drain: { type: 'string', default: '4' } },
});
const REQUESTS = Number(values.requests);
const APIS_A_SECOND = 100;
const PAGES_A_SECOND = 10;
const LIVE_CONNECTIONS = 100;

const home = mkdtempSync(join(tmpdir(), 'flexbizz-restarts-'));
const database = await startPostgres({ data: join(home, 'pg'), port: await anyPort() });
const databaseUrl = withDatabase(database.url, 'restarts');
await migrate(databaseUrl);
const { env } = await serversFor(databaseUrl, home);
const [apiA, apiB, webA, webB, ...fronts] = await Promise.all(Array.from({ length: 8 }, () => anyPort()));
const [apiHttp, apiTcp, webHttp, webTcp] = fronts;
const children = new Map();

async function start(port) {
  const isApi = port === apiA || port === apiB;
  const script = isApi ? 'api/dist/bundle/main.js' : 'storefront/.output/server/index.mjs';
  const own = isApi
    ? { ...env, API_PORT: String(port), DRAIN_SECONDS: values.drain, INTERNAL_PORT: '' }
    : {
        ...{
          NODE_ENV: 'production',
          HOST: '127.0.0.1',
          PORT: String(port),
          NITRO_SHUTDOWN_SIGNALS: 'SIGUSR2',
        },
        ...{ FLEXBIZZ_DRAIN_SECONDS: values.drain, FLEXBIZZ_API_URL: `http://127.0.0.1:${apiTcp}` },
      };
  const child = spawn(process.execPath, [at(script)], {
    cwd: at(),
    env: { ...process.env, ...own },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.set(port, child);
  while ((await status(`http://127.0.0.1:${port}/health/ready`)) !== 200) await sleep(100);
}

const status = (url) =>
  new Promise((resolve) =>
    get(url, (answer) => (answer.resume(), resolve(answer.statusCode))).on('error', () => resolve(0)),
  );

async function stop(port) {
  const child = children.get(port);
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
  child.kill('SIGTERM');
  return ended;
}

/** At its pace, over connections that are kept; each is asked once. */
function traffic(name, url, perSecond) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const told = { name, sent: 0, answered: 0, failures: [] };
  const timer = setInterval(() => {
    told.sent++;
    get(url, { agent }, (answer) => {
      answer.resume().once('error', ({ message }) => told.failures.push(message));
      answer.once('end', () =>
        answer.statusCode === 200 ? told.answered++ : told.failures.push(String(answer.statusCode)),
      );
    }).once('error', ({ message }) => told.failures.push(message));
  }, 1_000 / perSecond);
  return Object.assign(told, { stop: () => clearInterval(timer) });
}

let proxies = [];
try {
  proxies = startProxies(home, [
    { name: 'api', ports: [apiA, apiB], http: apiHttp, tcp: apiTcp },
    { name: 'storefront', ports: [webA, webB], http: webHttp, tcp: webTcp },
  ]);
  await Promise.all([start(apiA), start(apiB)]);
  await Promise.all([start(webA), start(webB)]);
  while ((await status(`http://127.0.0.1:${webTcp}/health/ready`)) !== 200) await sleep(100);
  const live = await openLines(`http://127.0.0.1:${apiTcp}`, LIVE_CONNECTIONS);
  const flows = [
    traffic('api behind nginx', `http://127.0.0.1:${apiHttp}/v1/products?limit=1`, APIS_A_SECOND),
    traffic('api behind a TCP balancer', `http://127.0.0.1:${apiTcp}/v1/products?limit=1`, APIS_A_SECOND),
    traffic('storefront behind nginx', `http://127.0.0.1:${webHttp}/sign-in`, PAGES_A_SECOND),
    traffic('storefront behind a TCP balancer', `http://127.0.0.1:${webTcp}/sign-in`, PAGES_A_SECOND),
  ];
  let restarts = 0;
  const codes = [];
  while (flows[0].sent < REQUESTS) {
    for (const port of [apiA, webA, apiB, webB]) {
      codes.push(await stop(port));
      await start(port);
      await sleep(3_000); // until HAProxy has seen it
      restarts++;
    }
  }
  for (const flow of flows) flow.stop();
  await sleep(3_000);
  live.close();
  for (const { name, sent, answered, failures } of flows)
    process.stdout.write(
      `| ${name} | ${sent} | ${answered} | ${failures.length} | ${[...new Set(failures)].join(', ')} |\n`,
    );
  const away = live.absences.toSorted((a, b) => a - b).map(Math.round);
  process.stdout.write(
    `${away.length} live connections came back, half in ${away[away.length >> 1]} ms, the last in ${away.at(-1)} ms\n`,
  );
  process.stdout.write(`${restarts} restarts, exit codes ${[...new Set(codes)].join(', ')}\n`);
} finally {
  for (const child of [...children.values(), ...proxies]) child.kill('SIGKILL');
  await database.stop();
  rmSync(home, { recursive: true, force: true });
  process.exit();
}
