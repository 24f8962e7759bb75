import type { RequestEvent } from './request-event';
import type { Flash } from '#shared/types/flash';

const COOKIE = 'flash';
const LONGEST = 3500;

export function setFlash(event: RequestEvent, flash: Flash): void {
  const whole = Buffer.from(JSON.stringify(flash)).toString('base64url');
  const { values: _, ...short } = flash;
  const fits = whole.length <= LONGEST ? whole : Buffer.from(JSON.stringify(short)).toString('base64url');
  setOwnCookie(event, COOKIE, fits, { maxAge: 60 });
}

/** Reads the message once: the next page will not show it again. */
export function takeFlash(event: RequestEvent): Flash | null {
  const kept = ownCookie(event, COOKIE);
  if (!kept) return null;
  deleteOwnCookie(event, COOKIE);
  try {
    const flash = JSON.parse(Buffer.from(kept, 'base64url').toString()) as Flash;
    return typeof flash.message === 'string' ? flash : null;
  } catch {
    return null;
  }
}
