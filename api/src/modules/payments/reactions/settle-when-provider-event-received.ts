import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { Subscribes, type Delivered } from '#platform/events/subscriber.js';
import { PAYMENT_ROW, SettlePayment, type PaymentRow } from '../commands/settle-payment.js';
import { ProviderEventReceived } from '../payments.events.js';

/**
 * The webhook only says where to look. A reference we do not know throws: its payment may be on its way, so the
 * event is tried again later and parked when the payment never comes.
 */
@Subscribes({
  name: 'payments.settle-when-provider-event-received',
  to: [ProviderEventReceived],
  outsideTransaction: true,
  concurrency: 8,
})
@Injectable()
export class SettleWhenProviderEventReceived {
  constructor(
    private readonly db: Database,
    private readonly payments: SettlePayment,
  ) {}

  async handle(events: Delivered<typeof ProviderEventReceived>[]): Promise<void> {
    for (const { data } of events) await this.react(data);
  }

  private async react({ provider, eventKey, reference }: Delivered<typeof ProviderEventReceived>['data']) {
    const payment = await this.db.row<PaymentRow>(
      `WITH tried AS (
         UPDATE provider_events SET attempts = attempts + 1 WHERE provider = $1 AND event_key = $3)
       SELECT ${PAYMENT_ROW} FROM payments WHERE provider = $1 AND reference = $2`,
      provider,
      reference,
      eventKey,
    );
    if (!payment) throw new Error(`No payment has the reference ${reference}.`);
    await this.payments.settle(payment);
    await this.db.run(
      `UPDATE provider_events e SET processed_at = now(), quarantined = p.quarantined FROM payments p
       WHERE e.provider = $1 AND e.event_key = $2 AND p.provider = e.provider AND p.reference = e.reference`,
      provider,
      eventKey,
    );
  }
}
