import { parseArgs } from 'node:util';
import { watching } from '../../api/bench/processes.mjs';
import { serversFor } from '../../api/bench/servers.mjs';
import { median } from '../../api/bench/statistics.mjs';
import { load, machine } from '../../api/bench/vitals.mjs';
import { openWorkshop } from '../../api/bench/workshop.mjs';
import { anyPort } from '../../scripts/tools/ports.mjs';
import { step } from '../../scripts/tools/progress.mjs';
import { tableOnAPhone } from './on-a-phone.mjs';
import { checkPages, onePageOfEach, scenariosFor } from './scenarios.mjs';

const { values: flags } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, rounds: { type: 'string' } },
});
const products = flags.quick ? 600 : 10_000;
const rounds = Number(flags.rounds ?? (flags.quick ? 1 : 3));
const span = flags.quick ? { amount: 200 } : { seconds: 8 };
const warmUp = { amount: flags.quick ? 100 : 1_500 };

const workshop = await openWorkshop('flexbizz_bench_pages');
const { databaseUrl, home, processes } = workshop;

try {
  const { env, api } = await serversFor(databaseUrl, home);
  await step(`Listing ${products} products`, () =>
    processes.ask('fill.mjs', { products }, { ...env, EMBEDDED: 'true' }),
  );
  const port = await anyPort(4451, 4480);
  const url = `http://127.0.0.1:${port}`;
  await processes.start({ ...api, env: { ...api.env, ALLOWED_ORIGINS: url } });
  const storefront = await processes.start({
    name: 'storefront',
    script: '../storefront/.output/server/index.mjs',
    url: `${url}/`,
    env: {
      ...{ ...env, HOST: '127.0.0.1', PORT: String(port) },
      ...{ FLEXBIZZ_API_URL: api.origin, FLEXBIZZ_PUBLIC_LIVE_URL: api.origin }, // or pages say that they are cut off
    },
  });
  const results = new Map();
  const scenarios = await scenariosFor(databaseUrl);
  for (const scenario of scenarios) {
    await checkPages(url, scenario);
    await step(`Warming up: ${scenario.title}`, () => ask({ url, ...scenario, ...warmUp }));
  }
  for (let round = 1; round <= rounds; round++)
    for (const scenario of scenarios) {
      const figures = await step(`Round ${round}: ${scenario.title}`, () =>
        watching(storefront, () => ask({ url, ...scenario, ...span })),
      );
      if (figures.failed > 0) throw new Error(`${scenario.title}: ${figures.failed} were not right`);
      results.set(scenario, [...(results.get(scenario) ?? []), figures]);
    }
  const onAPhone = await tableOnAPhone(url, onePageOfEach(scenarios), flags.quick ? 1 : 5);
  report(results, onAPhone);
} finally {
  await workshop.close();
}

function ask(question) {
  return processes.ask('../../storefront/bench/load.mjs', question);
}

/** Per CPU-second is what one core would give if it had nothing else to do; a busy machine changes it little. */
function report(results, onAPhone) {
  const rows = [...results].map(([{ title, goal }, ofIt]) => {
    const middle = (of) => median(ofIt.map(of));
    const perCpu = Math.round(middle(({ count, cpuSeconds }) => count / cpuSeconds));
    const [rate, p50, p95, size] = ['rate', 'p50', 'p95', 'kilobytes'].map((name) =>
      middle((one) => one[name]),
    );
    return [title, perCpu, goal, Math.round(rate), p50.toFixed(1), p95.toFixed(1), size.toFixed(0)];
  });
  const head = ['page', 'per CPU-second', 'goal', 'per second', 'p50 ms', 'p95 ms', 'kB packed'];
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const table = [head, head.map(() => '---'), ...rows].map(line).join('\n');
  process.stdout.write(`\n${table}\n\n${onAPhone}\n\n${machine()}, ${process.version}, load ${load()}\n`);
  if (flags.quick) process.stdout.write('A quick run shows that it works; its figures mean little.\n');
}
