import type { RequestEvent } from './request-event';

/** Hands the request to the API as the visitor sent it, so that browsers only ever know one origin. */
export function proxyToApi(event: RequestEvent, path: string) {
  const token = checkoutTokenFor(event, path);
  return proxyRequest(event, useRuntimeConfig(event).apiUrl + path, {
    headers: { ...visitorHeaders(event), ...(token && { 'checkout-token': token }) },
    fetchOptions: { redirect: 'manual' },
    // A body passes through, and nothing of it is held here; where there is none, none is begun.
    streamRequest: Number(getRequestHeader(event, 'content-length') ?? 0) > 0,
    // Proxying replaces Set-Cookie; a session renewed on the way must reach the browser too.
    onResponse: () => {
      for (const line of newsFor(event)) appendResponseHeader(event, 'set-cookie', line);
    },
  });
}
