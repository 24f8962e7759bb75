import type { Fields } from './form-action';
import type { RequestEvent } from './request-event';

const COOKIE = 'checkout-form';
/** As long as a checkout is held, and then some: a declined payment leads back to the form as it was. */
const SECONDS = 1_800;
const KEPT = ['email', 'name', 'line1', 'line2', 'postalCode', 'city', 'region', 'country', 'phone'];

export function keepCheckoutForm(event: RequestEvent, fields: Fields): void {
  const kept = Object.fromEntries(KEPT.map((name) => [name, fields[name] ?? '']));
  const value = Buffer.from(JSON.stringify(kept)).toString('base64url');
  setOwnCookie(event, COOKIE, value, { maxAge: SECONDS });
}

export function checkoutForm(event: RequestEvent): Fields | null {
  try {
    const kept = JSON.parse(Buffer.from(ownCookie(event, COOKIE) ?? '', 'base64url').toString()) as Fields;
    return typeof kept.line1 === 'string' ? kept : null;
  } catch {
    return null;
  }
}
