import { setTimeout as sleep } from 'node:timers/promises';
import { alive } from '../postgres/running.mjs';
import { Backoff, sayBack, sayRestart } from './backoff.mjs';

const LOOK_MS = 500;

/**
 * Sees when the embedded PostgreSQL dies and starts it again at the same address. Returns the server that runs now.
 * @param {{ pid: number, leave(): void }} first
 * @param {() => Promise<{ pid: number }>} startAgain
 */
export function watchPostgres(first, startAgain, log) {
  let server = first;
  const stopped = new AbortController();
  const pause = (ms) => sleep(ms, undefined, { signal: stopped.signal, ref: false });
  const watch = async () => {
    const backoff = new Backoff();
    for (let since = performance.now(); ; await pause(LOOK_MS)) {
      if (alive(server.pid)) continue;
      server.leave?.();
      const wait = backoff.pause(performance.now() - since);
      sayRestart('embedded PostgreSQL', 'its process is gone', wait, log);
      await pause(wait);
      since = performance.now();
      const next = await startAgain().catch((error) => void process.stdout.write(`  ${error.message}\n`));
      if (!next) continue;
      server = next;
      sayBack('embedded PostgreSQL');
    }
  };
  const watching = watch().catch((error) => {
    if (error.name !== 'AbortError') throw error;
  });
  return {
    get server() {
      return server;
    },
    /** Looks no longer; resolves when no start is under way. */
    async stop() {
      stopped.abort();
      await watching;
    },
  };
}
