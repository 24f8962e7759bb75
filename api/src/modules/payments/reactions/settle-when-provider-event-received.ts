import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
import { PAYMENT_ROW, SettlePayment, type PaymentRow } from '../commands/settle-payment.js';
import { isFinal } from '../domain/payment-status.js';
import { ProviderEventReceived } from '../payments.events.js';

type Told = Delivered<typeof ProviderEventReceived>;

/**
 * The webhook only says where to look. A reference we do not know throws: its payment may be on its way, so the
 * event is tried again later and parked when the payment never comes.
 */
@Subscribes({
  name: 'payments.settle-when-provider-event-received',
  to: [ProviderEventReceived],
  outsideTransaction: true,
  batch: 10,
  concurrency: 4,
})
@Injectable()
export class SettleWhenProviderEventReceived implements Subscriber {
  constructor(
    private readonly db: Database,
    private readonly settles: SettlePayment,
  ) {}

  async handle(events: Told[]): Promise<void> {
    for (const [provider, told] of Map.groupBy(events, ({ data }) => data.provider))
      await this.settle(
        provider,
        told.map(({ data }) => data),
      );
  }

  private async settle(provider: string, told: Told['data'][]): Promise<void> {
    const keys = told.map(({ eventKey }) => eventKey);
    const payments = await this.payments(provider, keys, told);
    // Mostly the buyer came back first, and there is nothing left to do.
    const open = [...payments.values()].filter(({ status }) => !isFinal(status));
    // Side by side: one that hangs keeps no other. What cannot be read is left to reconciliation, which never gives up.
    await Promise.all(
      open.map((payment) =>
        this.settles.settle(payment).catch((error: unknown) => this.settles.unreadable(payment, error)),
      ),
    );
    await this.db.run(
      `UPDATE provider_events e SET processed_at = now(), quarantined = p.quarantined FROM payments p
       WHERE e.provider = $1 AND e.event_key = ANY ($2::text[]) AND p.provider = $1 AND p.reference = e.reference`,
      provider,
      keys,
    );
    const unknown = told.find(({ reference }) => !payments.has(reference));
    if (unknown) throw new Error(`No payment has the reference ${unknown.reference}.`);
  }

  private async payments(provider: string, keys: string[], told: Told['data'][]) {
    const rows = await this.db.rows<PaymentRow>(
      `WITH tried AS (
         UPDATE provider_events SET attempts = attempts + 1 WHERE provider = $1 AND event_key = ANY ($2::text[]))
       SELECT ${PAYMENT_ROW} FROM payments WHERE provider = $1 AND reference = ANY ($3::text[])`,
      provider,
      keys,
      told.map(({ reference }) => reference),
    );
    return new Map(rows.map((payment) => [payment.reference, payment]));
  }
}
