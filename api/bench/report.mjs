import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './statistics.mjs';
import { load, machine } from './vitals.mjs';

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'benchmarks.md');

const figure = (number, digits = 0) => (Number.isFinite(number) ? number.toFixed(digits) : '–');
const withRange = (numbers, digits = 0) => {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const middle = figure(median(numbers), digits);
  return numbers.length > 1 ? `${middle} (${figure(least, digits)}–${figure(most, digits)})` : middle;
};
const of = (rounds, name) => rounds.map((round) => round[name]);
const perCpuSecond = (rounds) => rounds.map(({ count, cpuSeconds }) => count / cpuSeconds);
const ratios = (ours, raw) => ours.map((value, round) => value / raw[round]);

const HEAD = ['scenario', '', 'per second', 'p50 ms', 'p95 ms', 'p99 ms', 'per CPU-second', 'peak MB'];

/** Medians of the rounds, with the least and the most of them; ratios are taken within each round. */
export function report(run, { write, quick }) {
  const rows = run.results.flatMap(({ scenario, ours, raw }) => [
    [scenario.title, 'ours', ...line(ours)],
    ['', 'raw', ...line(raw)],
    [
      `goal ${scenario.goal}`,
      '**ratio**',
      `**${withRange(ratios(of(ours, 'rate'), of(raw, 'rate')), 2)}**`,
      ...['', '', ''],
      withRange(ratios(perCpuSecond(ours), perCpuSecond(raw)), 2),
      '',
    ],
  ]);
  const page = [table([HEAD, ...rows]), table(ofTheProcess(run)), liveTable(run), purchases(run.results)]
    .filter(Boolean)
    .join('\n\n');
  process.stdout.write(`\n${page}\n`);
  if (quick) process.stdout.write('A quick run shows that it works; its figures mean little.\n');
  if (write) writeFileSync(PAGE, `${about(run)}\n${page}`);
}

const line = (rounds) => [
  withRange(of(rounds, 'rate')),
  ...['p50', 'p95', 'p99'].map((name) => figure(median(of(rounds, name)), 1)),
  withRange(perCpuSecond(rounds)),
  figure(Math.max(...of(rounds, 'peakMb'))),
];

function ofTheProcess({ coldStarts, idle, results, filled, products }) {
  const peak = (side) => Math.max(...results.flatMap((result) => of(result[side], 'peakMb')));
  return [
    ['the process', 'ours', 'raw', 'goal'],
    ['cold start to first 200, ms', withRange(coldStarts.ours), withRange(coldStarts.raw), '≤ 1500'],
    ['memory idle, MB', figure(idle.ours), figure(idle.raw), '≤ 160'],
    ['memory under load, MB', figure(peak('ours')), figure(peak('raw')), '≤ 250'],
    [
      `${products} products listed, then shown everywhere, s`,
      `${figure(filled.listedIn, 1)} + ${figure(filled.shownIn, 1)}`,
      '',
      '',
    ],
  ];
}

function liveTable({ live }) {
  if (!live) return '';
  const { sockets, kilobytesEach, fanOut, message, delivery } = live;
  return table([
    [`${sockets} sockets on one process`, 'p50', 'p95', 'goal'],
    ['memory a socket, KB', figure(kilobytesEach), '', '≤ 40'],
    ['a like until the last of all viewers sees it, ms', figure(fanOut.p50, 1), figure(fanOut.p95, 1), ''],
    [
      'a message from sending to the other side, ms',
      figure(message.p50, 1),
      figure(message.p95, 1),
      'p95 ≤ 50',
    ],
    [
      'a like until every subscriber has had its events (nobody connected), ms',
      figure(delivery.p50, 1),
      figure(delivery.p95, 1),
      'p95 ≤ 100',
    ],
  ]);
}

function purchases(results) {
  const bought = results.filter(({ scenario }) => scenario.variants);
  const [different, same] = bought.map(({ ours }) => median(of(ours, 'rate')));
  const steps = bought.map(({ scenario, ours }) => {
    const parts = Object.keys(ours[0].steps).map(
      (name) => `${name} ${figure(median(ours.map((round) => round.steps[name])), 1)}`,
    );
    return `${scenario.name}, medians of the steps in ms: ${parts.join(', ')}`;
  });
  const costs = bought.map(({ scenario, ours }) => {
    const parts = Object.keys(ours[0].costs)
      .filter((program) => program !== 'settledIn')
      .map((program) => [program, median(ours.map((round) => round.costs[program]))]);
    const all = parts.reduce((sum, [, ms]) => sum + ms, 0);
    const later = median(ours.map((round) => round.costs.settledIn));
    return `${scenario.name}, CPU ms of one: ${figure(all, 1)} (${parts.map(([program, ms]) => `${program} ${figure(ms, 1)}`).join(', ')}); what follows of the last ended ${figure(later)} ms after`;
  });
  const relation = same ? [`The same product sells at ${figure(same / different, 2)} of that.`] : [];
  return [...steps, ...costs, ...relation].map((text) => `\n${text}\n`).join('');
}

function table([head, ...rows]) {
  const widths = head.map((_, i) => Math.max(3, ...[head, ...rows].map((row) => row[i].length)));
  const text = (row) => `| ${row.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  return [text(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(text)].join(
    '\n',
  );
}

const about = ({ postgres, products, rounds, seconds }) => `# Benchmarks

Written by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}.

- Machine: ${machine()}; Node ${process.versions.node}, PostgreSQL ${postgres}, everything on it, load generator too.
  Other work on it at the end of the run: load average ${figure(load(), 1)}.
- ${products} products, one API process in production mode with its default security and logging, the worker beside it.
  Rate limits are counted as always; only the allowance is raised.
- _Raw_ is Fastify and \`pg\` with the same rows and the same JSON and nothing else; for a purchase it is one call
  and one statement that writes order, line, payment and stock.
- ${rounds} rounds of ${seconds} s, ours and raw in turn; medians with least–most. Every answer was checked and none failed.
- A ratio is taken within a round. Absolute figures belong to this machine; compare ratios.
`;
