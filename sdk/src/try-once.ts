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

interface Means {
  fetch: Fetch;
  credentials: Credentials;
}

/** One try, which is two requests when the credentials had run out and could be renewed. */
export async function tryOnce(
  { fetch, credentials }: Means,
  { url, method, headers, body, keepalive }: Parcel,
  signal: AbortSignal,
  milliseconds: number,
): Promise<Response> {
  if (credentials.cookies) headers.set('session-transport', 'cookie');
  const send = (authorization: string | undefined) => {
    if (authorization) headers.set('authorization', authorization);
    return fetch(url, {
      method,
      headers,
      signal: AbortSignal.any([signal, AbortSignal.timeout(milliseconds)]),
      ...(body?.byteLength && { body }),
      ...(keepalive && { keepalive }),
      ...(credentials.cookies && { credentials: 'include' as const }),
    });
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
