import type { RequestEvent } from './request-event';

/** Refuses forms that another site sent in the visitor's name. */
export function requireOwnForm(event: RequestEvent): void {
  const site = getRequestHeader(event, 'sec-fetch-site');
  const origin = getRequestHeader(event, 'origin');
  const own = site ? site === 'same-origin' : origin === event.context.visitor.origin;
  if (!own) throw createError({ statusCode: 403, statusMessage: 'This form did not come from this site.' });
}
