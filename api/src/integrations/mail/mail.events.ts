import { DomainEvent } from '#shared/domain-event.js';

/** Its stream is the mail's own: one that cannot be sent holds no other back. */
export class MailRequested extends DomainEvent<{ template: string; to: string; data: object }> {
  static readonly topic = 'mail.mail-requested.v1';
}
