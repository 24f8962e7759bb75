import {
  Conflict,
  Forbidden,
  Invalid,
  Malformed,
  NotFound,
  RateLimited,
  Stale,
  TooLarge,
  Unauthenticated,
  Unavailable,
  Unsupported,
  Refusal,
} from '#shared/errors.js';

/** Refusals any route may give, whatever its room. */
export class RequestInvalid extends Invalid {
  static readonly code = 'request.invalid';
  static readonly title = 'Some fields are not right.';
}
export class RequestMalformed extends Malformed {
  static readonly code = 'request.malformed';
  static readonly title = 'The request could not be read.';
}
export class HeadersTooLarge extends Refusal {
  static readonly kind = 'headers-too-large';
  static readonly code = 'request.headers-too-large';
  static readonly title = 'The headers of the request are too large.';
}
export class RequestTimedOut extends Refusal {
  static readonly kind = 'timed-out';
  static readonly code = 'request.timed-out';
  static readonly title = 'The request took too long to arrive.';
}
export class RequestTooLarge extends TooLarge {
  static readonly code = 'request.too-large';
  static readonly title = 'The request body is too large.';
}
export class MediaTypeUnsupported extends Unsupported {
  static readonly code = 'request.unsupported-media-type';
  static readonly title = 'This content type is not accepted here.';
}
export class RouteNotFound extends NotFound {
  static readonly code = 'request.no-such-route';
  static readonly title = 'There is nothing at this address.';
}
export class MethodNotAllowed extends Refusal {
  static readonly kind = 'method-not-allowed';
  static readonly code = 'request.method-not-allowed';
  static readonly title = 'This address does not take that method.';
}
export class SignInRequired extends Unauthenticated {
  static readonly code = 'auth.sign-in-required';
  static readonly title = 'Sign in first.';
}
export class AccessTokenExpired extends Unauthenticated {
  static readonly code = 'auth.token-expired';
  static readonly title = 'The access token has expired.';
}
export class RoleRequired extends Forbidden {
  static readonly code = 'auth.role-required';
  static readonly title = 'Your account may not do this.';
}
export class SecondFactorMissing extends Forbidden {
  static readonly code = 'auth.second-factor-missing';
  static readonly title = 'This needs a second factor.';
}
export class OriginRefused extends Forbidden {
  static readonly code = 'auth.origin-refused';
  static readonly title = 'This request came from another site.';
}
export class TooManyRequests extends RateLimited {
  static readonly code = 'request.rate-limited';
  static readonly title = 'Too many requests.';
}
export class IdempotencyKeyRequired extends Malformed {
  static readonly code = 'idempotency.key-required';
  static readonly title = 'This operation moves money and needs an Idempotency-Key.';
}
export class IdempotencyKeyMalformed extends Malformed {
  static readonly code = 'idempotency.key-malformed';
  static readonly title = 'An Idempotency-Key is 1 to 255 printable characters.';
}
export class IdempotencyKeyInFlight extends Conflict {
  static readonly code = 'idempotency.in-flight';
  static readonly title = 'The first request with this key is still running.';
}
export class IdempotencyAnswerTooLong extends Conflict {
  static readonly code = 'idempotency.answer-too-long';
  static readonly title = 'The first request with this key was done; its answer was too long to keep.';
}
export class IdempotencyKeyReused extends Invalid {
  static readonly code = 'idempotency.key-reused';
  static readonly title = 'This key was used with another body.';
}
export class VersionStale extends Stale {
  static readonly code = 'request.stale-version';
  static readonly title = 'Somebody changed it since you read it.';
}
export class ServerFailed extends Unavailable {
  static readonly code = 'server.failed';
  static readonly title = 'Something broke on our side.';
}
