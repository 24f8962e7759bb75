import { Injectable } from '@nestjs/common';
import { PaymentProvider } from '#integrations/payments/index.js';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { money } from '#shared/money.js';
import { RefundDone } from '../payments.events.js';

interface Row {
  id: string;
  paymentId: string;
  orderId: string;
  checkoutId: string;
  reference: string;
  amount: number;
  currency: string;
}

/** Gives the money back. Its id is the provider's key, so that asking twice gives back once. */
@Injectable()
export class CarryOutRefund {
  constructor(
    private readonly db: Database,
    private readonly provider: PaymentProvider,
    private readonly events: EventLog,
  ) {}

  async execute(refundId: string): Promise<void> {
    const refund = await this.db.row<Row>(
      `UPDATE refunds r SET attempts = attempts + 1 FROM payments p
       WHERE r.id = $1::uuid AND r.status = 'pending' AND p.id = r.payment_id
       RETURNING r.id, p.id AS "paymentId", r.order_id AS "orderId", p.checkout_id AS "checkoutId",
                 p.reference, r.amount, r.currency`,
      refundId,
    );
    if (!refund) return;
    const amount = money(refund.amount, refund.currency);
    await this.provider.refund({ reference: refund.reference, amount, key: refund.id });
    await this.db.transaction(async () => {
      await this.db.row('SELECT id FROM payments WHERE id = $1::uuid FOR UPDATE', refund.paymentId);
      const done = await this.db.run(
        `UPDATE refunds SET status = 'done', done_at = now() WHERE id = $1::uuid AND status = 'pending'`,
        refund.id,
      );
      if (done === 0) return;
      await this.db.run(
        `UPDATE payments SET status = 'refunded' WHERE id = $1::uuid AND status = 'succeeded'
           AND amount = (SELECT sum(amount) FROM refunds WHERE payment_id = $1::uuid AND status = 'done')`,
        refund.paymentId,
      );
      const { id, orderId, checkoutId } = refund;
      this.events.append(new RefundDone(checkoutId, { refundId: id, orderId, checkoutId, amount }));
    });
  }
}
