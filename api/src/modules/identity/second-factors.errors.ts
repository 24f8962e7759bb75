import { Conflict, NotFound, RateLimited, Unauthenticated } from '#shared/errors.js';

export class SecondFactorRequired extends Unauthenticated {
  static readonly code = 'auth.second-factor-required';
  static readonly title = 'This account asks for a second factor.';
}
export class CodeWrong extends Unauthenticated {
  static readonly code = 'auth.code-wrong';
  static readonly title = 'The code is wrong.';
}
export class ChallengeOver extends Unauthenticated {
  static readonly code = 'auth.challenge-over';
  static readonly title = 'This sign-in is over: start again.';
}
export class TooManyWrongCodes extends RateLimited {
  static readonly code = 'auth.too-many-wrong-codes';
  static readonly title = 'Too many wrong codes.';
}
export class PasskeyRefused extends Unauthenticated {
  static readonly code = 'auth.passkey-refused';
  static readonly title = 'This passkey opens nothing here.';
}
export class AuthenticatorNotStarted extends NotFound {
  static readonly code = 'second-factor.not-started';
  static readonly title = 'No authenticator app waits to be confirmed.';
}
export class AuthenticatorNotFound extends NotFound {
  static readonly code = 'second-factor.no-authenticator';
  static readonly title = 'You have no authenticator app.';
}
export class PasskeyNotFound extends NotFound {
  static readonly code = 'passkeys.not-found';
  static readonly title = 'You have no such passkey.';
}
export class PasskeyKnown extends Conflict {
  static readonly code = 'passkeys.already-added';
  static readonly title = 'This passkey was added before.';
}
export class TooManyPasskeys extends Conflict {
  static readonly code = 'passkeys.too-many';
  static readonly title = 'You have as many passkeys as an account may have.';
}
export class SecondFactorAbsent extends Conflict {
  static readonly code = 'second-factor.absent';
  static readonly title = 'You have no second factor yet.';
}
export class LastSecondFactor extends Conflict {
  static readonly code = 'second-factor.last';
  static readonly title = 'This is your last second factor.';
}
