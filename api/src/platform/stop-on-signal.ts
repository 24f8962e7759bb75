import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, type INestApplicationContext } from '@nestjs/common';
import { Drain } from './http/drain.js';

/** Everything in here gives up earlier; this is for what nobody thought of. */
const LONGEST_MS = 9_500;

/**
 * Ends the process when it is asked to: load balancers look elsewhere first, what is running is finished, and the exit
 * code says that all went well.
 */
export function stopOnSignal(app: INestApplicationContext, drainSeconds = 0): void {
  const log = new Logger('Shutdown');
  let asked = false;
  const stop = async () => {
    app.get(Drain).begin();
    await sleep(drainSeconds * 1_000);
    const late = sleep(LONGEST_MS, 'late' as const, { ref: false });
    const ended = await Promise.race([app.close(), late]).catch((error: unknown) => {
      log.error(`Closing failed: ${String(error)}`);
      return 'failed' as const;
    });
    if (ended === 'late') log.error(`Something did not end within ${LONGEST_MS / 1_000} s and was cut off.`);
    // What was given up may hold sockets and timers for long.
    // eslint-disable-next-line no-restricted-syntax
    process.exit(ended === undefined ? 0 : 1);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (asked) return; // npm and a terminal both pass on what they get
      asked = true;
      // eslint-disable-next-line no-restricted-syntax
      stop().catch(() => process.exit(1));
    });
}
