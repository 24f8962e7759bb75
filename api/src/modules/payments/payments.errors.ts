import { Conflict, Unauthenticated } from '#shared/errors.js';

export class WebhookRefused extends Unauthenticated {
  static readonly code = 'payments.webhook-refused';
  static readonly title = 'The signature of this webhook is not valid.';
}
export class PaymentClosed extends Conflict {
  static readonly code = 'payments.closed';
  static readonly title = 'This payment has ended.';
}
export class RefundImpossible extends Conflict {
  static readonly code = 'payments.refund-impossible';
  static readonly title = 'There is not so much left to give back.';
}
