import { Unauthenticated } from '#shared/errors.js';

export class WebhookRefused extends Unauthenticated {
  static readonly code = 'payments.webhook-refused';
  static readonly title = 'The signature of this webhook is not valid.';
}
