import { pino } from 'pino';
import { z } from 'zod';
import { startSandbox } from './payment-sandbox/server.js';
import { readSettings } from './payment-sandbox/settings.js';
import { endOnUncaughtError } from './platform/last-resort.js';

try {
  const sandbox = await startSandbox(readSettings(process.env));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void sandbox.close().catch(() => (process.exitCode = 1)));
  endOnUncaughtError({ log: pino(), close: () => sandbox.close() });
  process.stdout.write(`payment sandbox: ${sandbox.url}\n`);
} catch (error) {
  const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
  process.stderr.write(`The payment sandbox cannot start.\n${reason}\n`);
  process.exitCode = 1;
}
