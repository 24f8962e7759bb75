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

/** The server on this data folder, from the file it keeps itself: how it is reached, and whether it takes queries. */
export function runningOn(data) {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    if (!pid || !alive(pid)) return undefined;
    return { pid, port: Number(lines[3]), socketFolder: lines[4], ready: lines[7]?.trim() === 'ready' };
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

/** Whether programs that call themselves so are connected, once those just told to stop had a moment to go. */
export async function usedBy(application, url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    for (let tries = 0; tries < 10; tries++) {
      const { rows } = await client.query(
        'SELECT 1 FROM pg_stat_activity WHERE application_name = $1 LIMIT 1',
        [application],
      );
      if (rows.length === 0) return false;
      await sleep(100);
    }
    return true;
  } catch {
    return false; // it is going down by itself
  } finally {
    await client.end().catch(() => {});
  }
}
