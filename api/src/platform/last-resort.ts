/** Longer than running requests are given, shorter than container platforms wait. */
const CLOSE_WITHIN_MS = 9_000;

interface Program {
  log: { fatal(fields: object, message: string): void };
  /** Stops taking requests and ends what is running. */
  close(): Promise<unknown>;
}

/**
 * Ends a program whose state nobody knows any more: an error that nobody caught is logged, no further request is
 * taken, and the exit code tells the supervisor to start it again. Without this it would end in the middle of all.
 */
export function endOnUncaughtError({ log, close }: Program, withinMs = CLOSE_WITHIN_MS): void {
  let isEnding = false;
  const end = (kind: string) => (error: unknown) => {
    log.fatal({ err: error, kind }, 'nobody caught this error: the process ends and has to be started again');
    if (isEnding) return;
    isEnding = true;
    // Pino writes what it still holds when the process exits.
    // eslint-disable-next-line no-restricted-syntax
    const exit = () => process.exit(1);
    setTimeout(exit, withinMs).unref();
    // Whatever goes wrong on the way, the way is to the end.
    new Promise((closed) => closed(close())).then(exit, exit);
  };
  process.on('uncaughtException', end('uncaughtException'));
  process.on('unhandledRejection', end('unhandledRejection'));
}
