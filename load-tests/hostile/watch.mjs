import { readdirSync, readFileSync } from 'node:fs';

const SERVERS = { api: 'dist/bundle/main.js', storefront: '.output/server', payments: 'payment-sandbox' };

/** Every process below `root`, by what it is: its number, its memory in MB, and how many files and sockets it holds. */
export function processesBelow(root) {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const [, , , parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
          .replace(/\(.*\)/, 'x')
          .split(' ');
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const rss =
          Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
        const files = readdirSync(`/proc/${pid}/fd`).length;
        return [{ pid: Number(pid), parent: Number(parent), command, rss: Math.round(rss), files }];
      } catch {
        return []; // it has ended meanwhile
      }
    });
  const below = new Set([root]);
  for (let size = 0; size !== below.size;) {
    size = below.size;
    for (const { pid, parent } of all) if (below.has(parent)) below.add(pid);
  }
  return Object.fromEntries(
    Object.entries(SERVERS).map(([name, part]) => {
      const found = all.filter(({ pid, command }) => below.has(pid) && command.includes(part));
      return [name, found.toSorted((a, b) => b.rss - a.rss)[0] ?? { pid: 0, rss: 0, files: 0 }];
    }),
  );
}

/** What was answered to whom; anything from 500 on that is not an honest 503 is a finding. */
export class Answers {
  byStatus = new Map();
  findings = new Map();
  refusals = [];

  note(status, what) {
    this.byStatus.set(status, (this.byStatus.get(status) ?? 0) + 1);
    if (status >= 500 && status !== 503)
      this.findings.set(`${status} ${what}`, (this.findings.get(`${status} ${what}`) ?? 0) + 1);
  }

  refusedIn(milliseconds) {
    this.refusals.push(milliseconds);
  }
}

export const p95 = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length * 0.95)] ?? 0;
