import type { RequestEvent } from './request-event';
import { singleFlight } from './single-flight';

const once = singleFlight<string[]>();

/**
 * Trades the refresh cookie for a new pair before anything else looks at the session. A page loads several
 * things at once, each with the same token, which works only once: so the first asks for all.
 */
export async function renewSession(event: RequestEvent, refreshToken: string): Promise<void> {
  const setCookies = await once(refreshToken, async () => {
    const response = await fetch(`${useRuntimeConfig(event).apiUrl}/v1/auth/refresh`, {
      method: 'POST',
      headers: {
        ...visitorHeaders(event),
        origin: event.context.visitor.origin,
        'content-type': 'application/json',
      },
      body: '{}',
      signal: AbortSignal.timeout(10_000),
    });
    await response.body?.cancel();
    return response.headers.getSetCookie();
  }).catch(() => []);
  remember(event, setCookies);
}
