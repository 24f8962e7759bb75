import type { RequestEvent } from './request-event';

const COOKIE = 'sign-in';
const SECONDS = 600;

/** Somebody whose password was right, until their second factor is shown. */
export interface PendingSignIn {
  challenge: string;
  next: string;
  intent: string;
}

export const keepSignIn = (event: RequestEvent, pending: PendingSignIn): void =>
  setOwnCookie(event, COOKIE, Buffer.from(JSON.stringify(pending)).toString('base64url'), {
    maxAge: SECONDS,
  });

export function pendingSignIn(event: RequestEvent): PendingSignIn | null {
  try {
    const kept = JSON.parse(
      Buffer.from(ownCookie(event, COOKIE) ?? '', 'base64url').toString(),
    ) as PendingSignIn;
    return typeof kept.challenge === 'string' ? kept : null;
  } catch {
    return null;
  }
}

export const forgetSignIn = (event: RequestEvent): void => deleteOwnCookie(event, COOKIE);
