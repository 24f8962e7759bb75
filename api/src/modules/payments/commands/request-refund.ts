import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { newId } from '#shared/id.js';
import type { Money } from '#shared/money.js';
import { RefundImpossible } from '../payments.errors.js';
import { RefundRequested } from '../payments.events.js';

export interface Refunding {
  checkoutId: string;
  orderId: string;
  amount: Money;
  reason: string;
}

/** Writes the refund down; the money moves afterwards, outside of the transaction. */
@Injectable()
export class RequestRefund {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
  ) {}

  execute({ checkoutId, orderId, amount, reason }: Refunding): Promise<void> {
    return this.db.transaction(async () => {
      // Refunds of one payment queue up here, so that each sees the sum of those before it.
      const payment = await this.db.row<{ id: string }>(
        'SELECT id FROM payments WHERE checkout_id = $1::uuid FOR UPDATE',
        checkoutId,
      );
      const refundId = newId();
      const added = await this.db.run(
        `INSERT INTO refunds (id, payment_id, order_id, amount, currency, reason)
         SELECT $2::uuid, id, $3::uuid, $4::bigint, currency, $6 FROM payments
         WHERE id = $1::uuid AND currency = $5 AND status = 'succeeded'
           AND amount >= $4::bigint + (SELECT coalesce(sum(amount), 0) FROM refunds WHERE payment_id = $1::uuid)
         ON CONFLICT (order_id) DO NOTHING`,
        payment?.id ?? null,
        refundId,
        orderId,
        amount.amount,
        amount.currency,
        reason,
      );
      if (added === 1)
        this.events.append(
          new RefundRequested(checkoutId, { refundId, orderId, checkoutId, amount, reason }),
        );
      else await this.refuseUnlessAsked(orderId, amount);
    });
  }

  /** Asking again for the same refund is fine, anything else is not. */
  private async refuseUnlessAsked(orderId: string, { amount, currency }: Money): Promise<void> {
    const same = await this.db.row(
      'SELECT id FROM refunds WHERE order_id = $1::uuid AND amount = $2::bigint AND currency = $3',
      orderId,
      amount,
      currency,
    );
    if (!same) throw new RefundImpossible('The payment did not succeed, or less than this is left of it.');
  }
}
