import type { Client } from 'openapi-fetch';
import type { CallOptions } from './call-options.js';
import { fullAnswer, type FullAnswer } from './call.js';
import { NetworkError, refusal } from './errors.js';
import type { paths } from './generated/schema.js';
import type { Operation } from './operation.js';
import { problemOf } from './problem.js';
import type { Transport } from './transport.js';

/** A call before the contract's types are put on it. */
export interface Invocation extends CallOptions {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

export type Invoke = (operation: Operation, invocation?: Invocation) => Promise<FullAnswer<unknown>>;

interface Exchange {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Calls an operation of the table and gives its answer or throws its refusal. */
export function invoker(raw: Client<paths>, transport: Transport): Invoke {
  const request = raw.request as unknown as (method: string, path: string, init: object) => Promise<Exchange>;

  return async (operation, { path, query, body, ...options } = {}) => {
    const sending = { repeatable: operation.method !== 'POST' || operation.keyed === true, ...options };
    let answered: Response | undefined;
    const { data, error, response } = await request(operation.method.toLowerCase(), operation.path, {
      params: { path, query },
      body,
      ...(operation.sends && { headers: { 'content-type': operation.sends }, bodySerializer: asIs }),
      ...(operation.reads && { parseAs: operation.reads }),
      fetch: async (prepared: Request) => (answered = await transport(prepared, sending)),
    }).catch((failure: unknown) => unreadable(failure, answered));
    if (!response.ok) throw refusal(problemOf(error, response), response);
    return fullAnswer(data, response);
  };
}

const asIs = (body: unknown) => body;

function unreadable(error: unknown, answered: Response | undefined): never {
  if ((error as Error).name !== 'SyntaxError') throw error;
  const { status } = answered ?? {};
  throw new NetworkError('The answer was not JSON; is the address right?', { cause: error, status });
}
