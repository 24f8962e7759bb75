import { Injectable } from '@nestjs/common';
import { Subscribes, type Delivered } from '#platform/events/subscriber.js';
import { CarryOutRefund } from '../commands/carry-out-refund.js';
import { RefundRequested } from '../payments.events.js';

@Subscribes({
  name: 'payments.give-money-back-when-refund-requested',
  to: [RefundRequested],
  outsideTransaction: true,
  concurrency: 4,
})
@Injectable()
export class GiveMoneyBackWhenRefundRequested {
  constructor(private readonly refunds: CarryOutRefund) {}

  async handle(events: Delivered<typeof RefundRequested>[]): Promise<void> {
    for (const { data } of events) await this.refunds.execute(data.refundId);
  }
}
