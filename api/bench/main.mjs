import { parseArgs } from 'node:util';
import pg from 'pg';
import { step } from '../../scripts/tools/progress.mjs';
import { watching } from './processes.mjs';
import { report } from './report.mjs';
import { checkAnswers, scenariosFor } from './scenarios.mjs';
import { serversFor } from './servers.mjs';
import { cpuSecondsOf, cpuSecondsOfFamily, parentOf, residentMbOf } from './vitals.mjs';
import { openWorkshop } from './workshop.mjs';

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    products: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    profile: { type: 'string' },
  },
});
const products = Number(flags.products ?? (flags.quick ? 600 : 10_000));
const rounds = Number(flags.rounds ?? (flags.quick ? 1 : 3));
const seconds = Number(flags.seconds ?? (flags.quick ? 1 : 5));
/** Counted, not timed: code is fast once it has run often enough, on a slow machine too. */
const WARM_UP = flags.quick ? { seconds: 0.5, amount: 100 } : { seconds: 4, amount: 4_000 };

const workshop = await openWorkshop('flexbizz_bench');
const { databaseUrl, home, processes } = workshop;

const results = new Map();
try {
  const servers = await serversFor(databaseUrl, home);
  const inHouse = { ...servers.env, EMBEDDED: 'true' };
  const filled = await step(`Listing ${products} products`, () =>
    processes.ask('fill.mjs', { products }, inHouse),
  );
  const { scenarios, postgres } = await scenariosFor(databaseUrl);
  const chosen = scenarios.filter(({ name }) => !flags.only || flags.only.includes(name));

  const coldStarts = await step('Starting it cold', () => coldly(servers));
  const profiling = flags.profile ? ['--cpu-prof', '--cpu-prof-dir', flags.profile] : [];
  const ours = await processes.start({ ...servers.api, flags: profiling });
  const raw = await processes.start(servers.raw);
  const worker = await processes.start({ ...servers.worker, flags: profiling });
  const sandbox = await processes.start({ ...servers.sandbox, flags: profiling });
  await new Promise((resolve) => setTimeout(resolve, flags.quick ? 500 : 5_000));
  const idle = { ours: residentMbOf(ours.pid), raw: residentMbOf(raw.pid) };

  const postgresPid = parentOf(
    await asked(`SELECT pid AS value FROM pg_stat_activity WHERE backend_type = 'checkpointer'`),
  );
  const spent = () => ({
    api: cpuSecondsOf(ours.pid),
    worker: cpuSecondsOf(worker.pid),
    provider: cpuSecondsOf(sandbox.pid),
    PostgreSQL: cpuSecondsOfFamily(postgresPid),
  });
  const sides = [
    { side: 'ours', server: ours, url: servers.api.origin, spent },
    { side: 'raw', server: raw, url: servers.raw.origin, raw: true },
  ];
  for (const scenario of chosen.filter(({ paths }) => paths))
    await checkAnswers(scenario, sides[0].url, sides[1].url);
  await step('Warming up', () => eachOnce(chosen, sides, WARM_UP));
  for (let round = 1; round <= rounds; round++)
    await step(`Round ${round} of ${rounds}`, async () => {
      // Who goes first changes, so that neither side always has the warmer database.
      const measured = await eachOnce(chosen, round % 2 ? sides : sides.toReversed(), { seconds });
      for (const { scenario, side, ...figures } of measured) {
        const rows = results.get(scenario.name) ?? { scenario, ours: [], raw: [] };
        rows[side].push(figures);
        results.set(scenario.name, rows);
      }
    });
  // On a process of its own age: one that has been under load has room for sockets already.
  await processes.stop(ours);
  const fresh = await processes.start(servers.api);
  const live =
    flags.only && !flags.only.includes('sockets')
      ? undefined
      : await step('Opening sockets', async () => {
          const { people } = await processes.ask('people.mjs', { people: flags.quick ? 50 : 500 }, inHouse);
          const here = { url: servers.api.origin, productId: await anyProduct(), people };
          const writes = flags.quick ? 20 : 200;
          const delivery = await processes.ask('deliveries.mjs', { ...here, databaseUrl, writes });
          const shown = await processes.ask('sockets.mjs', {
            ...{ ...here, pid: fresh.pid },
            ...{ conversations: 10, likes: flags.quick ? 6 : 40, messages: flags.quick ? 50 : 500 },
          });
          return { ...shown, delivery };
        });
  report(
    { live, results: [...results.values()], coldStarts, idle, filled, postgres, products, rounds, seconds },
    flags,
  );
} finally {
  await workshop.close();
}

async function eachOnce(scenarios, sides, span) {
  const measured = [];
  for (const scenario of scenarios)
    for (const { side, server, url, raw, spent } of sides) {
      const { script, clients, paths, body, variants } = scenario;
      const question = { url, paths, body, variants, clients, raw, ...span };
      const before = variants && spent?.();
      const figures = await watching(server, () => processes.ask(script, question));
      if (figures.failed > 0 || figures.count === 0)
        throw new Error(
          `${scenario.name}, ${side}: ${figures.failed} of ${figures.count} answers were not right`,
        );
      if (before) figures.costs = await costsSince(before, spent, figures);
      measured.push({ scenario, side, ...figures });
    }
  return measured;
}

/** CPU milliseconds of one purchase, by program, with everything that follows from it later. */
async function costsSince(before, spent, { count, loadSeconds }) {
  const began = performance.now();
  await delivered(); // nor must it slow down the next figure
  const ms = (seconds) => (seconds * 1000) / count;
  const after = Object.entries(spent()).map(([program, seconds]) => [program, ms(seconds - before[program])]);
  return { ...Object.fromEntries(after), buyers: ms(loadSeconds), settledIn: performance.now() - began };
}

async function delivered() {
  const WAITING = `SELECT count(*)::int AS value FROM (
    SELECT FROM event_deliveries WHERE parked_at IS NULL LIMIT 1) AS waiting`;
  for (let tries = 0; tries < 600 && (await asked(WAITING)) > 0; tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
}

function anyProduct() {
  return asked('SELECT product_id AS value FROM product_pages LIMIT 1');
}

async function asked(sql) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows[0].value;
}

async function coldly({ api, raw }) {
  const times = { ours: [], raw: [] };
  for (let start = 0; start < (flags.quick ? 1 : 3); start++)
    for (const [side, server] of Object.entries({ ours: api, raw })) {
      const running = await processes.start(server);
      times[side].push(running.startedIn);
      await processes.stop(running);
    }
  return times;
}
