import type { RequestEvent } from './request-event';

/** With the first factor there are codes to keep, on a page that shows them once. */
export function showRecoveryCodes(event: RequestEvent, codes: string[] | null, message: string): string {
  if (!codes) {
    setFlash(event, { kind: 'done', message, form: 'security' });
    return '/account/security';
  }
  setFlash(event, { kind: 'done', message, form: 'recovery-codes', values: { codes: codes.join(' ') } });
  return '/account/security/recovery-codes';
}
