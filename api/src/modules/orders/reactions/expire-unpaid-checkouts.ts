import { Injectable, Logger } from '@nestjs/common';
import { Every, type Scheduled } from '#platform/schedule/schedules.js';
import { CheckoutCompletion } from '../checkout-completion.js';
import { CheckoutRepository } from '../persistence/checkout.repository.js';

const AT_ONCE = 100;

/**
 * Time is up: the goods go back on sale, and nothing but our own rows is needed for that. The payment is cancelled
 * afterwards, by who hears of it; money that comes all the same is handled when it comes.
 */
@Every(15, 'orders.expire-unpaid-checkouts')
@Injectable()
export class ExpireUnpaidCheckouts implements Scheduled {
  private readonly log = new Logger('ExpireUnpaidCheckouts');

  constructor(
    private readonly checkouts: CheckoutRepository,
    private readonly completion: CheckoutCompletion,
  ) {}

  async run(stop?: AbortSignal): Promise<void> {
    for (;;) {
      const due = await this.checkouts.overdue(AT_ONCE);
      let ended = 0;
      for (const { id } of due) {
        const done = await this.completion.unpaid(id).then(
          () => true,
          (error: Error) => this.log.error(`${id}: ${error.stack}`),
        );
        if (done) ended++;
      }
      if (due.length < AT_ONCE || ended === 0 || stop?.aborted) return;
    }
  }
}
