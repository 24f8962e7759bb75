import { Injectable, Logger } from '@nestjs/common';
import { ProviderUnavailable } from '#integrations/payments/index.js';
import { Database } from '#platform/database/database.js';
import { Every, type Scheduled } from '#platform/schedule/schedules.js';
import { CarryOutRefund } from '../commands/carry-out-refund.js';
import { SettlePayment } from '../commands/settle-payment.js';

const AT_ONCE = 8;

/**
 * Finds what no webhook and no returning buyer told us: reads open payments back, the longest unread first, and
 * finishes refunds that are still under way. Ends early when the provider is away.
 */
@Every(20, 'payments.reconcile-with-provider')
@Injectable()
export class ReconcileWithProvider implements Scheduled {
  private readonly log = new Logger('ReconcileWithProvider');

  constructor(
    private readonly db: Database,
    private readonly settle: SettlePayment,
    private readonly refunds: CarryOutRefund,
  ) {}

  async run(): Promise<void> {
    const payments = await this.db.rows<{ id: string }>(
      `SELECT checkout_id AS id FROM payments
       WHERE status IN ('pending', 'failed') AND quarantined IS NULL
         AND checked_at < now() - interval '30 seconds'
       ORDER BY checked_at LIMIT 400`,
    );
    const refunds = await this.db.rows<{ id: string }>(
      `SELECT id FROM refunds WHERE status = 'pending' AND created_at < now() - interval '30 seconds'
       ORDER BY attempts, created_at LIMIT 100`,
    );
    await this.each(payments, (id) => this.settle.execute(id));
    await this.each(refunds, (id) => this.refunds.execute(id));
  }

  private async each(rows: { id: string }[], work: (id: string) => Promise<unknown>): Promise<void> {
    let away = false;
    const next = rows.values();
    const lane = async () => {
      for (const { id } of next) {
        if (away) return;
        await work(id).catch((error: unknown) => {
          away ||= error instanceof ProviderUnavailable;
          this.log.warn(`${id}: ${String((error as Error).cause ?? error)}`);
        });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
  }
}
