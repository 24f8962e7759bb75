import { Injectable, Logger } from '@nestjs/common';
import { PaymentProvider, type ProviderPayment } from '#integrations/payments/index.js';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { isFinal, REACHED_FROM, type PaymentStatus } from '../domain/payment-status.js';
import { judge } from '../domain/verdict.js';
import { PaymentCancelled, PaymentFailed, PaymentSucceeded } from '../payments.events.js';

export interface PaymentRow {
  id: string;
  checkoutId: string;
  reference: string;
  status: PaymentStatus;
  amount: number;
  currency: string;
}

export const PAYMENT_ROW = `id, checkout_id AS "checkoutId", reference, status, amount, currency`;

/** It could be read: what is still open is read again in a while. */
const READ = `read_failures = 0, next_check_at = now() + interval '30 seconds'`;

/** What others make of it, in the transaction that settles it; by itself when it was settled before. */
export type Consequence = (status: PaymentStatus) => Promise<void>;

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

  async execute(checkoutId: string, consequence?: Consequence): Promise<PaymentStatus> {
    return this.settle(await this.payment(checkoutId), consequence);
  }

  async settle(payment: PaymentRow, consequence?: Consequence): Promise<PaymentStatus> {
    if (!isFinal(payment.status))
      return this.accept(payment, await this.provider.read(payment.reference), consequence);
    await consequence?.(payment.status);
    return payment.status;
  }

  /** Makes our row say what the provider's books say. */
  async accept(
    payment: PaymentRow,
    reported: ProviderPayment | undefined,
    consequence?: Consequence,
  ): Promise<PaymentStatus> {
    if (this.db.inTransaction) throw new Error('Payments are settled outside of transactions.');
    const verdict = reported ? judge(payment, reported) : ({ kind: 'wait' } as const);
    if (verdict.kind === 'move') return this.move(payment, verdict.to, verdict.failure, consequence);
    if (verdict.kind === 'quarantine') await this.quarantine(payment, verdict.reason);
    return this.checked(payment);
  }

  /**
   * It could not be read, and waits longer each time, so that no other waits for it: 15 s, 30 s, then a minute, and a
   * twentieth of its age once that is more.
   */
  async unreadable({ checkoutId }: Pick<PaymentRow, 'checkoutId'>, error: unknown): Promise<void> {
    this.log.warn(`${checkoutId}: ${String((error as Error).cause ?? error)}`);
    await this.db.run(
      `UPDATE payments SET read_failures = read_failures + 1,
         next_check_at = now() + least(interval '15 seconds' * power(2, least(read_failures, 20)),
                                       greatest(interval '1 minute', (now() - created_at) / 20))
       WHERE checkout_id = $1::uuid`,
      checkoutId,
    );
  }

  /** Without the provider, when there is nothing at the provider to ask about. */
  close(payment: PaymentRow): Promise<PaymentStatus> {
    return this.move(payment, 'cancelled', null);
  }

  find(checkoutId: string): Promise<PaymentRow | undefined> {
    return this.db.row<PaymentRow>(
      `SELECT ${PAYMENT_ROW} FROM payments WHERE checkout_id = $1::uuid`,
      checkoutId,
    );
  }

  async payment(checkoutId: string): Promise<PaymentRow> {
    const row = await this.find(checkoutId);
    if (!row) throw new Error(`Checkout ${checkoutId} has no payment.`);
    return row;
  }

  private async move(
    payment: PaymentRow,
    to: Settled,
    failure: string | null,
    consequence?: Consequence,
  ): Promise<PaymentStatus> {
    const moved = await this.db.transaction(async () => {
      const news = await this.db.run(
        `UPDATE payments SET status = $2, failure = $3, quarantined = NULL, settled_at = now(), checked_at = now(),
           ${READ}
         WHERE id = $1::uuid AND status = ANY ($4::text[])`,
        payment.id,
        to,
        failure,
        REACHED_FROM[to],
      );
      if (news === 0) return false;
      await this.publish(payment, to);
      await consequence?.(to);
      return true;
    });
    if (moved) return to;
    if (to === 'failed') await this.renewFailure(payment, failure);
    const status = await this.checked(payment);
    await consequence?.(status);
    return status;
  }

  /** Remembers that the provider was asked, and gives what the payment is by now: somebody else may have settled it. */
  private async checked({ id }: PaymentRow): Promise<PaymentStatus> {
    const row = await this.db.row<{ status: PaymentStatus }>(
      `UPDATE payments SET checked_at = now(), ${READ} WHERE id = $1::uuid RETURNING status`,
      id,
    );
    return row!.status;
  }

  /** A second attempt failed for another reason: the buyer sees the newer one. */
  private async renewFailure(payment: PaymentRow, failure: string | null): Promise<void> {
    await this.db.run(
      `UPDATE payments SET failure = $2 WHERE id = $1::uuid AND status = 'failed'`,
      payment.id,
      failure,
    );
  }

  /** Money that does not fit its order waits for a person; for the buyer it counts as failed. */
  private quarantine(payment: PaymentRow, reason: string): Promise<void> {
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

  private async publish({ checkoutId, amount, currency }: PaymentRow, to: Settled): Promise<void> {
    this.events.append(new EVENTS[to](checkoutId, { checkoutId, amount, currency }));
  }
}
