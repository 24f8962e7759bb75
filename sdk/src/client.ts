import createFetchClient, { type Client } from 'openapi-fetch';
import type { Auth, Credentials } from './auth/auth.js';
import { anonymous, credentialsOf } from './auth/credentials.js';
import { connection, type ClientConnection } from './connection.js';
import type { PartialTimeout } from './call-options.js';
import type { Resources, SafeResources } from './contract.js';
import { operations } from './generated/operations.js';
import type { paths } from './generated/schema.js';
import { asCall, type Call } from './call.js';
import { invoker, type Invocation } from './invoke.js';
import type { Operation } from './operation.js';
import { resources, safeResources } from './resources.js';
import { createTransport, timeoutOf, type Wait } from './transport.js';
import type { Fetch } from './try-once.js';
import { withUserAgent } from './user-agent.js';

export interface FlexBizzOptions {
  baseUrl: string;
  auth?: Auth | undefined;
  /** Called as `fetch(url, init)`; the platform's own when left out. */
  fetch?: Fetch | undefined;
  /** Sent with every request. */
  headers?: Record<string, string> | undefined;
  /** Default: 30 s for one try, 120 s in total. */
  timeout?: PartialTimeout | undefined;
  /** Further tries after the first, 2 by default. */
  retries?: number | undefined;
  /** When the api asks for a longer pause than so many ms, it is refused at once instead of waited for. Default: `timeout.total`. */
  longestWait?: number | undefined;
  onWait?: ((wait: Wait) => void) | undefined;
}

export interface FlexBizz extends Resources {
  safe: SafeResources;
  /** The typed client below, by method and path; it answers `{ data, error, response }`. */
  raw: Client<paths>;
  /** Any route, with all that a call by name has: sign-in, retries, idempotency, refusals by class. */
  request(operation: Operation, invocation?: Invocation): Call<unknown>;
}

/** One client per caller: it keeps no state outside itself, so a server can make one for every request. */
export function createFlexBizz(options: FlexBizzOptions): FlexBizz {
  const { baseUrl, auth, headers, retries = 2, longestWait = Infinity, onWait } = options;
  const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const timeout = timeoutOf({ perTry: 30_000, total: 120_000 }, options.timeout);
  const shared = { fetch, retries, timeout, longestWait, onWait, visitor: {} };

  const clientWith = (credentials: Credentials) => {
    const transport = createTransport({ ...shared, credentials });
    const raw = createFetchClient<paths>({
      ...{ baseUrl, headers: withUserAgent(headers) },
      fetch: (request) => transport(request),
    });
    return { raw, invoke: invoker(raw, transport) };
  };

  // Renewing credentials must not itself wait for credentials.
  const nobody = clientWith(anonymous(auth?.kind === 'cookie' || undefined));
  const renew = async (body: object) =>
    (await nobody.invoke(operations['auth.refresh'], { body })).data as never;
  const credentials = credentialsOf(auth, renew);
  const { raw, invoke } = clientWith(credentials);
  const here: ClientConnection = { baseUrl, credentials };
  const request = (operation: Operation, invocation?: Invocation) => asCall(invoke(operation, invocation));
  return { ...resources(invoke), safe: safeResources(invoke), raw, request, [connection]: here } as FlexBizz;
}
