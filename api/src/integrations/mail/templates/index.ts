import type { Letter } from './letter.js';
import { alreadyRegistered, changeEmail, reset, verify } from './account-letters.js';
import { digest, notification } from './notification-letters.js';
import {
  deviceApproved,
  emailChanged,
  newSignIn,
  passwordChanged,
  secondFactorChanged,
  secondFactorFailed,
  sessionCopied,
  tokenCreated,
} from './security-letters.js';
import { withoutLinks } from './without-links.js';
import { orderCancelled, orderConfirmed, orderReceived, orderShipped } from './order-letters.js';

/** Every mail there is, by the name it is asked for. */
const LETTERS = {
  verify,
  'already-registered': alreadyRegistered,
  reset,
  'change-email': changeEmail,
  'password-changed': passwordChanged,
  'email-changed': emailChanged,
  'device-approved': deviceApproved,
  'new-sign-in': newSignIn,
  'session-copied': sessionCopied,
  'token-created': tokenCreated,
  'second-factor-changed': secondFactorChanged,
  'second-factor-failed': secondFactorFailed,
  'order-confirmed': orderConfirmed,
  'order-received': orderReceived,
  'order-shipped': orderShipped,
  'order-cancelled': orderCancelled,
  notification,
  'notification-digest': digest,
};

export type TemplateName = keyof typeof LETTERS;
export type TemplateData<Name extends TemplateName> = Parameters<(typeof LETTERS)[Name]>[0];

/** Writes a letter. Whatever is in `data`, it leads to addresses of `ownOrigins` and nowhere else. */
export function letterOf<Name extends TemplateName>(
  template: Name,
  data: TemplateData<Name>,
  ownOrigins: ReadonlySet<string>,
): Letter {
  const write = LETTERS[template] as (data: TemplateData<Name>) => Letter;
  return write(withoutLinks(data, ownOrigins));
}
