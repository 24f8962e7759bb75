import { DomainEvent } from '#shared/domain-event.js';

/** A shop has new things, gathered for some minutes; `productIds` begins with the newest. */
export class ListingsAppeared extends DomainEvent<{ sellerId: string; productIds: string[]; count: number }> {
  static readonly topic = 'notifications.listings-appeared.v1';
}

export class PriceDropped extends DomainEvent<{
  productId: string;
  before: number;
  now: number;
  currency: string;
}> {
  static readonly topic = 'notifications.price-dropped.v1';
}

/** A mail may go out now: about one notification, or about all that gathered since yesterday. */
export class MailDue extends DomainEvent<{
  recipientId: string;
  notificationIds: string[];
  digest: boolean;
}> {
  static readonly topic = 'notifications.mail-due.v1';
}

/** Its stream is the browser: one that cannot be reached holds no other back. */
export class PushDue extends DomainEvent<{ subscriptionId: string; notificationId: string }> {
  static readonly topic = 'notifications.push-due.v1';
}
