import { Injectable } from '@nestjs/common';
import { Payments } from '#modules/payments/index.js';
import { Every, type Scheduled } from '#platform/schedule/schedules.js';
import { CheckoutCompletion } from '../checkout-completion.js';
import { CheckoutRepository } from '../persistence/checkout.repository.js';

const AT_ONCE = 100;

/** Time is up: the payment is closed at the provider first, so that goods are never both paid for and given away. */
@Every(15, 'orders.expire-unpaid-checkouts')
@Injectable()
export class ExpireUnpaidCheckouts implements Scheduled {
  constructor(
    private readonly checkouts: CheckoutRepository,
    private readonly payments: Payments,
    private readonly completion: CheckoutCompletion,
  ) {}

  async run(): Promise<void> {
    for (const { id } of await this.checkouts.overdue(AT_ONCE)) {
      // A provider that does not answer keeps nobody's goods: money that comes late is handled when it comes.
      const status = await this.payments.cancel(id).catch(() => 'unknown' as const);
      if (status === 'succeeded') await this.completion.paid(id);
      else await this.completion.unpaid(id);
    }
  }
}
