import { NetworkError, TimeoutError, isFlexBizzError } from './errors.js';
import type { Timeout } from './call-options.js';

interface Clocks {
  timeout: Timeout;
  total: AbortSignal;
  url: string;
}

const reasonOf = (error: unknown): string => {
  const { cause } = error as { cause?: { code?: string; message?: string } };
  return cause?.code ?? (cause?.message || (error as Error).message);
};

/** Names what went wrong on the way. A caller's own abort and a bug stay what they are. */
export function failureOf(error: unknown, { timeout, total, url }: Clocks): unknown {
  if (isFlexBizzError(error)) return error;
  if (total.aborted) return new TimeoutError('total', timeout.total);
  const { name } = error as Error;
  if (name === 'TimeoutError') return new TimeoutError('try', timeout.perTry);
  if (name === 'TypeError')
    return new NetworkError(`Cannot reach ${new URL(url).origin} (${reasonOf(error)}).`, { cause: error });
  return error;
}
