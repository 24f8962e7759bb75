import { DomainEvent } from '#shared/domain-event.js';
import type { Origin } from './domain/origin.js';

/** Every stream here is the account it happened to. */
export class UserRegistered extends DomainEvent<{ userId: string }> {
  static readonly topic = 'identity.user-registered.v1';
}

/** What everybody sees of a shop is different now, or a shop was opened. */
export class SellerChanged extends DomainEvent<{ sellerId: string }> {
  static readonly topic = 'identity.seller-changed.v1';
}

export class PasswordChanged extends DomainEvent<{ userId: string } & Partial<Origin>> {
  static readonly topic = 'identity.password-changed.v1';
}

export class SessionsEnded extends DomainEvent<{ userId: string; sessionIds: string[] }> {
  static readonly topic = 'identity.sessions-ended.v1';
}

export class DeviceApproved extends DomainEvent<{ userId: string; label: string; address?: string | null }> {
  static readonly topic = 'identity.device-approved.v1';
}

/** By password, from a device or network that this person was not signed in from before. */
export class SignedInFromNewDevice extends DomainEvent<{ userId: string } & Origin> {
  static readonly topic = 'identity.signed-in-from-new-device.v1';
}

/** A refresh token that was spent came again: its session, named `label`, has ended. */
export class RefreshTokenReused extends DomainEvent<{ userId: string; label: string } & Origin> {
  static readonly topic = 'identity.refresh-token-reused.v1';
}

export class TokenCreated extends DomainEvent<{ userId: string; name: string; expiresAt: string } & Origin> {
  static readonly topic = 'identity.token-created.v1';
}

export type SecondFactorChange =
  | 'authenticator-added'
  | 'authenticator-removed'
  | 'passkey-added'
  | 'passkey-removed'
  | 'recovery-codes-created'
  | 'recovery-code-used';

export class SecondFactorChanged extends DomainEvent<
  { userId: string; change: SecondFactorChange } & Origin
> {
  static readonly topic = 'identity.second-factor-changed.v1';
}

/** Somebody knew the password and did not have the second factor. */
export class SecondFactorFailed extends DomainEvent<{ userId: string } & Origin> {
  static readonly topic = 'identity.second-factor-failed.v1';
}

/** The link goes to the new address; nothing has changed yet. */
export class EmailChangeAsked extends DomainEvent<{ userId: string; email: string } & Origin> {
  static readonly topic = 'identity.email-change-asked.v1';
}

export class EmailChanged extends DomainEvent<{ userId: string; from: string; to: string } & Origin> {
  static readonly topic = 'identity.email-changed.v1';
}

/** What a link in a mail is for; what anybody may ask for with an address alone. */
export type LinkPurpose = AskedPurpose | 'change-email';
export type AskedPurpose = 'verify' | 'reset';

/**
 * `userId` is the registration's id when that is to be confirmed, and null for an unknown address: asking costs and
 * answers the same, and no mail goes out.
 */
export class LinkAsked extends DomainEvent<{ userId: string | null; purpose: AskedPurpose }> {
  static readonly topic = 'identity.link-asked.v1';
}
