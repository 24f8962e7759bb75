import { DomainEvent } from '#shared/domain-event.js';

/** Every stream here is the account it happened to. */
export class UserRegistered extends DomainEvent<{ userId: string }> {
  static readonly topic = 'identity.user-registered.v1';
}

/** What everybody sees of a shop is different now, or a shop was opened. */
export class SellerChanged extends DomainEvent<{ sellerId: string }> {
  static readonly topic = 'identity.seller-changed.v1';
}

export class PasswordChanged extends DomainEvent<{ userId: string }> {
  static readonly topic = 'identity.password-changed.v1';
}

export class SessionsEnded extends DomainEvent<{ userId: string; sessionIds: string[] }> {
  static readonly topic = 'identity.sessions-ended.v1';
}

export class DeviceApproved extends DomainEvent<{ userId: string; label: string }> {
  static readonly topic = 'identity.device-approved.v1';
}

export type LinkPurpose = 'verify' | 'reset';

/**
 * `userId` is the registration's id when that is to be confirmed, and null for an unknown address: asking costs and
 * answers the same, and no mail goes out.
 */
export class LinkAsked extends DomainEvent<{ userId: string | null; purpose: LinkPurpose }> {
  static readonly topic = 'identity.link-asked.v1';
}
