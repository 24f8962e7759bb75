import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** The server on this data folder, from the file it keeps itself: pid, port, and whether it takes queries. */
export function runningOn(data) {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    if (!pid || !alive(pid)) return undefined;
    return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/** Fast shutdown; if that takes too long, immediate (the next start recovers from the log). */
export async function stopPid(pid) {
  const signal = (name) => {
    try {
      process.kill(pid, name);
    } catch {
      // it has already gone
    }
  };
  signal('SIGINT');
  for (let waited = 0; alive(pid) && waited < 20_000; waited += 50) {
    if (waited === 10_000) signal('SIGQUIT');
    await sleep(50);
  }
}
