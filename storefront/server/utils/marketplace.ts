import { createFlexBizz, type FlexBizz } from '@flexbizz/sdk';
import type { RequestEvent } from './request-event';
import { checkoutTokenFor } from './checkout-token';

const PER_TRY_MS = 10_000;
/** Somebody is looking at an empty page meanwhile. */
const LONGEST_WAIT_MS = 2_000;

/** A client that speaks for the visitor of this request, and for nobody else. */
export function marketplaceFor(event: RequestEvent): FlexBizz {
  return createFlexBizz({
    baseUrl: useRuntimeConfig(event).apiUrl,
    auth: { kind: 'cookie' },
    timeout: { perTry: PER_TRY_MS, total: 2 * PER_TRY_MS },
    retries: 1,
    longestWait: LONGEST_WAIT_MS,
    fetch: async (url, init) => {
      // Who is signed in may be a seller who has just changed it, and is always asked for anew.
      const shared = init.method === 'GET' && !event.context.visitor.signedIn;
      return (shared && publicAnswers.find(url)) || ask(event, url, init, shared);
    },
  });
}

async function ask(event: RequestEvent, url: string, init: RequestInit, shared: boolean): Promise<Response> {
  const headers = new Headers(init.headers);
  for (const [name, value] of Object.entries(visitorHeaders(event))) headers.set(name, value);
  // Own routes have checked where the form came from before they write anything.
  headers.set('origin', event.context.visitor.origin);
  const token = checkoutTokenFor(event, url);
  if (token) headers.set('checkout-token', token);
  // A clock of our own that stops: thousands of the SDK's would be waiting for their time to run out.
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(new DOMException('Too late.', 'TimeoutError')), PER_TRY_MS);
  try {
    const response = await fetch(url, { ...init, headers, signal: clock.signal });
    const body = await response.text();
    remember(event, response.headers.getSetCookie());
    if (shared) publicAnswers.keep(url, response, body);
    const { status } = response;
    return new Response(status === 204 || status === 304 ? null : body, {
      status,
      headers: response.headers,
    });
  } finally {
    clearTimeout(timer);
  }
}
