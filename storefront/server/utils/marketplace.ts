import { createFlexBizz, type FlexBizz } from '@flexbizz/sdk';
import type { RequestEvent } from './request-event';
import { checkoutTokenFor } from './checkout-token';

/** A client that speaks for the visitor of this request, and for nobody else. */
export function marketplaceFor(event: RequestEvent): FlexBizz {
  return createFlexBizz({
    baseUrl: useRuntimeConfig(event).apiUrl,
    auth: { kind: 'cookie' },
    timeout: { perTry: 10_000, total: 20_000 },
    retries: 1,
    fetch: async (url, init) => {
      const headers = new Headers(init.headers);
      for (const [name, value] of Object.entries(visitorHeaders(event))) headers.set(name, value);
      // Own routes have checked where the form came from before they write anything.
      headers.set('origin', event.context.visitor.origin);
      const token = checkoutTokenFor(event, String(url));
      if (token) headers.set('checkout-token', token);
      const response = await fetch(url, { ...init, headers });
      remember(event, response.headers.getSetCookie());
      return response;
    },
  });
}
