import { Invalid, NotFound } from '#shared/errors.js';

export class PushEndpointRefused extends Invalid {
  static readonly code = 'notifications.push-endpoint-refused';
  static readonly title = 'Nothing can be pushed to this address.';
}
export class PushSubscriptionNotFound extends NotFound {
  static readonly code = 'notifications.push-subscription-not-found';
  static readonly title = 'There is no such push subscription.';
}
export class UnsubscribeLinkInvalid extends Invalid {
  static readonly code = 'notifications.unsubscribe-link-invalid';
  static readonly title = 'This link does not end any mails.';
}
