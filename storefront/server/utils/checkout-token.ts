import type { RequestEvent } from './request-event';

const COOKIE = 'flexbizz_checkout';

/** A guest comes back from the payment page, or from a mail, with nothing but cookies: this one opens the checkout. */
export function rememberCheckout(event: RequestEvent, id: string, token: string | null): void {
  if (!token) return;
  setOwnCookie(event, COOKIE, `${id}.${token}`, { maxAge: 24 * 3600 });
}

export function checkoutTokenFor(event: RequestEvent, path: string): string | undefined {
  const kept = ownCookie(event, COOKIE);
  const dot = kept?.indexOf('.') ?? -1;
  if (!kept || dot < 0) return undefined;
  return path.includes(`/v1/checkouts/${kept.slice(0, dot)}`) ? kept.slice(dot + 1) : undefined;
}
