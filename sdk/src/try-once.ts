import type { Credentials } from './auth/auth.js';
import { problemOf } from './problem.js';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Parcel {
  url: string;
  method: string;
  headers: Headers;
  body: ArrayBuffer | undefined;
  keepalive: boolean | undefined;
}

/** As whom the api counts a client without an account: it issues the token, the client sends it back. */
export interface Visitor {
  token?: string;
}

interface Means {
  fetch: Fetch;
  credentials: Credentials;
  visitor: Visitor;
}

/** One try, which is two requests when the credentials had run out and could be renewed. */
export async function tryOnce(
  { fetch, credentials, visitor }: Means,
  { url, method, headers, body, keepalive }: Parcel,
  signal: AbortSignal,
  milliseconds: number,
): Promise<Response> {
  if (credentials.cookies) headers.set('session-transport', 'cookie');
  const send = async (authorization: string | undefined) => {
    if (authorization) headers.set('authorization', authorization);
    else if (visitor.token && !headers.has('visitor-token')) headers.set('visitor-token', visitor.token);
    const answer = await fetch(url, {
      method,
      headers,
      signal: AbortSignal.any([signal, AbortSignal.timeout(milliseconds)]),
      ...(body?.byteLength && { body }),
      ...(keepalive && { keepalive }),
      ...(credentials.cookies && { credentials: 'include' as const }),
    });
    visitor.token = answer.headers.get('visitor-token') ?? visitor.token;
    return answer;
  };

  const used = await credentials.authorization();
  const response = await send(used);
  if (response.status !== 401) return response;
  const refused: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  if (!(await credentials.renew(used, problemOf(refused, response).code))) return response;
  await response.body?.cancel();
  return send(await credentials.authorization());
}
