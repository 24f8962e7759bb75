import { Injectable, Logger } from '@nestjs/common';
import { PaymentProvider, type ProviderPayment } from '#integrations/payments/index.js';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { isFinal, REACHED_FROM, type PaymentStatus } from '../domain/payment-status.js';
import { judge } from '../domain/verdict.js';
import { PaymentCancelled, PaymentFailed, PaymentSucceeded } from '../payments.events.js';

interface Row {
  id: string;
  checkoutId: string;
  reference: string;
  status: PaymentStatus;
  amount: number;
  currency: string;
}

type Settled = 'succeeded' | 'failed' | 'cancelled';

const EVENTS = { succeeded: PaymentSucceeded, failed: PaymentFailed, cancelled: PaymentCancelled };

/**
 * The one way a payment completes: for the buyer who comes back, for the webhook, for reconciliation. What the
 * provider has in its books counts, never what somebody says; who is first changes the row, the rest see it.
 */
@Injectable()
export class SettlePayment {
  private readonly log = new Logger('SettlePayment');

  constructor(
    private readonly db: Database,
    private readonly provider: PaymentProvider,
    private readonly events: EventLog,
  ) {}

  async execute(checkoutId: string): Promise<PaymentStatus> {
    const payment = await this.payment(checkoutId);
    if (isFinal(payment.status)) return payment.status;
    return this.accept(payment, await this.provider.read(payment.reference));
  }

  /** Makes our row say what the provider's books say. */
  async accept(payment: Row, reported: ProviderPayment | undefined): Promise<PaymentStatus> {
    if (this.db.inTransaction) throw new Error('Payments are settled outside of transactions.');
    const verdict = reported ? judge(payment, reported) : ({ kind: 'wait' } as const);
    if (verdict.kind === 'move') await this.move(payment, verdict.to, verdict.failure);
    else if (verdict.kind === 'quarantine') await this.quarantine(payment, verdict.reason);
    await this.db.run('UPDATE payments SET checked_at = now() WHERE id = $1::uuid', payment.id);
    return (await this.payment(payment.checkoutId)).status;
  }

  /** Without the provider, when there is nothing at the provider to ask about. */
  async close(payment: Row): Promise<PaymentStatus> {
    await this.move(payment, 'cancelled', null);
    return (await this.payment(payment.checkoutId)).status;
  }

  async payment(checkoutId: string): Promise<Row> {
    const row = await this.db.row<Row>(
      `SELECT id, checkout_id AS "checkoutId", reference, status, amount, currency
       FROM payments WHERE checkout_id = $1::uuid`,
      checkoutId,
    );
    if (!row) throw new Error(`Checkout ${checkoutId} has no payment.`);
    return row;
  }

  private move(payment: Row, to: Settled, failure: string | null): Promise<void> {
    return this.db.transaction(async () => {
      const moved = await this.db.run(
        `UPDATE payments SET status = $2, failure = $3, quarantined = NULL, settled_at = now()
         WHERE id = $1::uuid AND status = ANY ($4::text[])`,
        payment.id,
        to,
        failure,
        REACHED_FROM[to],
      );
      if (moved === 1) await this.publish(payment, to);
      else if (to === 'failed') await this.renewFailure(payment, failure);
    });
  }

  /** A second attempt failed for another reason: the buyer sees the newer one. */
  private async renewFailure(payment: Row, failure: string | null): Promise<void> {
    await this.db.run(
      `UPDATE payments SET failure = $2 WHERE id = $1::uuid AND status = 'failed'`,
      payment.id,
      failure,
    );
  }

  /** Money that does not fit its order waits for a person; for the buyer it counts as failed. */
  private quarantine(payment: Row, reason: string): Promise<void> {
    return this.db.transaction(async () => {
      const news = await this.db.run(
        `UPDATE payments SET quarantined = $2, failure = 'quarantined'
         WHERE id = $1::uuid AND quarantined IS NULL AND status IN ('pending', 'failed', 'cancelled')`,
        payment.id,
        reason,
      );
      if (news === 0) return;
      this.log.error(`payment ${payment.id} is quarantined: ${reason}`);
      const failed = await this.db.run(
        `UPDATE payments SET status = 'failed', settled_at = now() WHERE id = $1::uuid AND status = 'pending'`,
        payment.id,
      );
      if (failed === 1) await this.publish(payment, 'failed');
    });
  }

  private async publish({ checkoutId, amount, currency }: Row, to: Settled): Promise<void> {
    await this.events.append(new EVENTS[to](checkoutId, { checkoutId, amount, currency }));
  }
}
