import { Malformed, RateLimited, Unavailable } from '#shared/errors.js';

export class MessageUnknown extends Malformed {
  static readonly code = 'live.message-unknown';
  static readonly title = 'The server knows no such message.';
}
export class TooManyMessages extends RateLimited {
  static readonly code = 'live.too-many-messages';
  static readonly title = 'Too many messages at once.';
}
export class TooManyConnections extends Unavailable {
  static readonly code = 'live.too-many-connections';
  static readonly title = 'Too many open connections from this address.';
}
