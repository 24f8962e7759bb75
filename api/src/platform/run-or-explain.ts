import { ConfigInvalid } from './config/config.js';

/** Starts a process; a start that cannot work ends with one clear sentence instead of a stack. */
export async function runOrExplain(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    const { code, message, stack } = error as NodeJS.ErrnoException;
    process.stderr.write(`${explanation(error, code, message) ?? stack}\n`);
    process.exitCode = 1;
    // A half-started server holds sockets open; what it had to say is on stderr, unpiped.
    // eslint-disable-next-line no-restricted-syntax
    setTimeout(() => process.exit(), 500).unref();
  }
}

function explanation(error: unknown, code: string | undefined, message: string): string | undefined {
  if (error instanceof ConfigInvalid) return message;
  if (code === 'EADDRINUSE')
    return `${message}\nAnother program uses this port: choose another with API_PORT.`;
  if (code === 'ECONNREFUSED') return `The database of DATABASE_URL cannot be reached: ${message}`;
  return undefined;
}
