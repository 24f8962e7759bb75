import type { Credentials } from './auth/auth.js';
import type { CallOptions, PartialTimeout, Timeout } from './call-options.js';
import { type FlexBizzError, isFlexBizzError } from './errors.js';
import { failureOf } from './failure.js';
import { isWrite, newIdempotencyKey } from './idempotency.js';
import { Pause } from './pause.js';
import { backoff, retryAfter, worthAnotherTry } from './retry.js';
import { setTimer } from './timer.js';
import { tryOnce, type Fetch, type Visitor } from './try-once.js';

/** Why and how long the client waits before it goes on; for a line on a screen. */
export interface Wait {
  reason: 'rate-limited' | 'retry';
  milliseconds: number;
}

export interface TransportOptions {
  fetch: Fetch;
  credentials: Credentials;
  visitor: Visitor;
  retries: number;
  timeout: Timeout;
  longestWait: number;
  onWait?: ((wait: Wait) => void) | undefined;
}

export interface Sending extends CallOptions {
  /** Doing it twice is the same as doing it once. */
  repeatable?: boolean;
}

export type Transport = (request: Request, sending?: Sending) => Promise<Response>;

export const timeoutOf = (before: Timeout, { perTry, total }: PartialTimeout = {}): Timeout => ({
  perTry: perTry ?? before.perTry,
  total: total ?? before.total,
});

/** Sends a request until it is answered, refused for good, out of tries or out of time. */
export function createTransport({ onWait, ...options }: TransportOptions): Transport {
  const pause = new Pause();

  return async (request, sending = {}) => {
    const timeout = timeoutOf(options.timeout, sending.timeout);
    const retries = sending.retries ?? options.retries;
    const total = AbortSignal.timeout(timeout.total);
    const signal = sending.signal ? AbortSignal.any([sending.signal, total]) : total;
    const repeatable = sending.repeatable ?? request.method !== 'POST';
    const deadline = Date.now() + timeout.total;
    const parcel = {
      url: request.url,
      method: request.method,
      headers: headersOf(request, sending),
      body: isWrite(request.method) ? await request.arrayBuffer() : undefined,
      keepalive: sending.keepalive,
    };

    /** Nobody is kept waiting for longer than they said, or for what could not be waited for in time. */
    const worthTheWait = (milliseconds: number) =>
      milliseconds <= options.longestWait && Date.now() + milliseconds <= deadline;

    const wait = async (reason: Wait['reason'], milliseconds: number) => {
      onWait?.({ reason, milliseconds });
      await setTimer(milliseconds, signal);
    };

    const attempt = async (): Promise<Response | FlexBizzError> => {
      try {
        // A pause that is too long is asked about again: the api then says how long it is now.
        while (pause.remaining > 0 && worthTheWait(pause.remaining))
          await wait('rate-limited', pause.remaining);
        return await tryOnce(options, parcel, signal, timeout.perTry);
      } catch (error) {
        const failure = failureOf(error, { timeout, total, url: request.url });
        if (!isFlexBizzError(failure) || signal.aborted) throw failure;
        return failure;
      }
    };

    for (let tried = 0; ; tried++) {
      const outcome = await attempt();
      const answered = outcome instanceof Response;
      const again = answered ? worthAnotherTry(outcome, repeatable) : outcome.retryable && repeatable;
      const asked = answered ? retryAfter(outcome) : undefined;
      const delay = asked ?? backoff(tried);
      if (answered && outcome.status === 429) pause.extend(delay);
      if (!again || tried >= retries || !worthTheWait(delay)) {
        if (answered) return outcome;
        throw outcome;
      }
      if (answered) await outcome.body?.cancel();
      if (pause.remaining === 0) await wait('retry', delay);
    }
  };
}

function headersOf(request: Request, { idempotencyKey, ifMatch, headers }: Sending): Headers {
  const all = new Headers(request.headers);
  for (const [name, value] of Object.entries(headers ?? {})) all.set(name, value);
  if (ifMatch) all.set('if-match', ifMatch);
  if (idempotencyKey) all.set('idempotency-key', idempotencyKey);
  else if (isWrite(request.method) && !all.has('idempotency-key'))
    all.set('idempotency-key', newIdempotencyKey());
  return all;
}
