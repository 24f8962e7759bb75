import {
  Conflict,
  Forbidden,
  Gone,
  Invalid,
  NotFound,
  Unauthenticated,
  Unavailable,
} from '#shared/errors.js';

export class CredentialsWrong extends Unauthenticated {
  static readonly code = 'auth.wrong-credentials';
  static readonly title = 'E-mail or password is wrong.';
}
export class RefreshTokenInvalid extends Unauthenticated {
  static readonly code = 'auth.refresh-token-invalid';
  static readonly title = 'The session has ended: sign in again.';
}
export class PasswordHashingBusy extends Unavailable {
  static readonly code = 'auth.busy';
  static readonly title = 'Too many people sign in at this moment.';
}
export class LinkSpent extends Gone {
  static readonly code = 'auth.link-spent';
  static readonly title = 'This link is used up or too old.';
}
export class PasswordRefused extends Invalid {
  static readonly code = 'auth.password-refused';
  static readonly title = 'Choose another password.';
}
export class EmailTaken extends Conflict {
  static readonly code = 'auth.email-taken';
  static readonly title = 'This address has an account already.';
}
export class HandleTaken extends Conflict {
  static readonly code = 'account.handle-taken';
  static readonly title = 'Somebody has this handle already.';
}
export class EmailUnverified extends Forbidden {
  static readonly code = 'account.email-unverified';
  static readonly title = 'Confirm your e-mail address first.';
}
export class ImageUnknown extends Invalid {
  static readonly code = 'account.image-unknown';
  static readonly title = 'Upload the image first.';
}
export class SessionNotFound extends NotFound {
  static readonly code = 'sessions.not-found';
  static readonly title = 'You have no such session.';
}
export class SellerNotFound extends NotFound {
  static readonly code = 'sellers.not-found';
  static readonly title = 'There is no such shop.';
}
export class DeviceLoginNotFound extends NotFound {
  static readonly code = 'device-logins.not-found';
  static readonly title = 'No device is waiting with this code.';
}
export class DeviceLoginPending extends Conflict {
  static readonly code = 'device-logins.pending';
  static readonly title = 'Nobody has approved the code yet.';
}
export class DeviceLoginPolledTooFast extends Conflict {
  static readonly code = 'device-logins.slow-down';
  static readonly title = 'Poll more slowly.';
}
export class DeviceLoginDenied extends Forbidden {
  static readonly code = 'device-logins.denied';
  static readonly title = 'The request was denied.';
}
export class DeviceLoginExpired extends Gone {
  static readonly code = 'device-logins.expired';
  static readonly title = 'The code has expired: start again.';
}
