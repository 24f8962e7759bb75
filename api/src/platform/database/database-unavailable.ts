import { Unavailable } from '#shared/errors.js';

/** Answered while Postgres is away. Whether a write happened is not known: its Idempotency-Key tells when repeated. */
export class DatabaseUnavailable extends Unavailable {
  static readonly code = 'server.database-unavailable';
  static readonly title = 'The marketplace is temporarily unavailable.';
}

/** Connection refused, reset or unknown; Postgres starting, stopping, crashed (57P), full (53300) or gone (08). */
const CODES = /^(?:E[A-Z_]+|57P0\d|53300|08\w{3}|25P0[34])$/;
/** What the driver says by itself carries no code. */
const MESSAGES =
  /^(?:Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client has encountered a connection error|Client was closed)/;

const isAway = ({ code, message }: { code?: string; message?: string }): boolean =>
  code === undefined ? MESSAGES.test(message ?? '') : CODES.test(code);

/** The error itself, or, when it only says that Postgres cannot be reached, the refusal that callers can act on. */
export function orUnavailable(error: unknown): unknown {
  if (!(error instanceof Error) || !isAway(error)) return error;
  const refusal = new DatabaseUnavailable('Try again in a few seconds.', { retryAfterSeconds: 2 });
  return Object.assign(refusal, { cause: error });
}
