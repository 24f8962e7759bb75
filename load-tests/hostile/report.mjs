import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import { BROKEN_WHEN } from '../../api/test/support/broken-when.ts';
import { p95 } from './watch.mjs';

/** The invariants, once everything that follows has had a minute to follow. */
export async function brokenAfter(url) {
  const shop = new Pool({ connectionString: url, max: 1 });
  for (let left = 60; ; left--) {
    const broken = [];
    for (const [name, sql] of Object.entries(BROKEN_WHEN))
      if ((await shop.query(sql)).rowCount > 0) broken.push(name);
    if (broken.length === 0 || left === 0) return shop.end().then(() => broken);
    await sleep(1_000);
  }
}

export function report({ broken, said, counts, times, memory, answers }) {
  const first = memory[Math.min(4, memory.length - 1)];
  const restarts = said.split('\n').filter((line) => /again|ended|died/i.test(line));
  const fromTo = (name, what) =>
    `${first[name][what]} → ${memory.at(-1)[name][what]} (${Math.max(...memory.map((one) => one[name][what]))})`;
  const rows = {
    'purchases made': counts.bought,
    'purchases failed': counts.failed.length,
    'steps sent again by the shopper': counts.repeated,
    'pages missed': counts.pagesMissed,
    'a purchase, p95 ms': Math.round(p95(times)),
    'database connections killed': counts.killed,
    'Redis killed': counts.redisKilled,
    'login refused in, p95 ms': Math.round(p95(answers.refusals)),
    'processes started again': restarts.length,
    ...Object.fromEntries(
      Object.keys(first ?? {}).flatMap((name) => [
        [`${name}, MB after 5 min → end (most)`, fromTo(name, 'rss')],
        [`${name}, open files and sockets`, fromTo(name, 'files')],
      ]),
    ),
    answers: [...answers.byStatus]
      .toSorted()
      .map(([status, many]) => `${status}: ${many}`)
      .join(', '),
    'broken invariants': broken.join(', ') || 'none',
  };
  for (const [name, value] of Object.entries(rows)) process.stdout.write(`| ${name} | ${value} |\n`);
  for (const [what, many] of answers.findings) process.stdout.write(`finding: ${many} × ${what}\n`);
  for (const line of [...counts.failed, ...restarts]) process.stdout.write(`${line}\n`);
}
