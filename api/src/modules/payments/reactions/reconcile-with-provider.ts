import { Injectable, Logger } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { Every, type Scheduled } from '#platform/schedule/schedules.js';
import { sideBySide } from '#shared/side-by-side.js';
import { CarryOutRefund } from '../commands/carry-out-refund.js';
import { SettlePayment } from '../commands/settle-payment.js';
import { ReadingRound } from './reading-round.js';

/** Those that could be read last time wait for none of those that could not. */
const GROUPS = [
  { which: 'read_failures = 0', atOnce: 8 },
  { which: 'read_failures > 0', atOnce: 4 },
];
const REFUNDS_AT_ONCE = 4;
const PAGE = 100;

/**
 * Finds what no webhook and no returning buyer told us: reads open payments back when they are due, and finishes
 * refunds that are still under way. Each is read by itself; one that cannot be read waits for its next turn.
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

  async run(stop?: AbortSignal): Promise<void> {
    await Promise.all([...GROUPS.map((group) => this.readDue(group, stop)), this.finishRefunds(stop)]);
  }

  private async readDue({ which, atOnce }: (typeof GROUPS)[number], stop?: AbortSignal): Promise<void> {
    const round = new ReadingRound(atOnce, stop);
    for (;;) {
      const due = await this.db.rows<{ checkoutId: string }>(
        `SELECT checkout_id AS "checkoutId" FROM payments
         WHERE status IN ('pending', 'failed') AND quarantined IS NULL AND ${which} AND next_check_at <= now()
         ORDER BY next_check_at LIMIT ${PAGE}`,
      );
      await sideBySide(due, atOnce, (payment) =>
        round.try(
          () => this.settle.execute(payment.checkoutId),
          (error) => this.settle.unreadable(payment, error),
        ),
      );
      if (due.length < PAGE || round.isOver) return;
    }
  }

  private async finishRefunds(stop?: AbortSignal): Promise<void> {
    const round = new ReadingRound(REFUNDS_AT_ONCE, stop);
    const due = await this.db.rows<{ id: string }>(
      `SELECT id FROM refunds WHERE status = 'pending' AND created_at < now() - interval '30 seconds'
       ORDER BY attempts, created_at LIMIT ${PAGE}`,
    );
    await sideBySide(due, REFUNDS_AT_ONCE, ({ id }) =>
      round.try(
        () => this.refunds.execute(id),
        async (error) => this.log.warn(`refund ${id}: ${String((error as Error).cause ?? error)}`),
      ),
    );
  }
}
