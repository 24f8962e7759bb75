import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { inBatches, purge } from '#platform/database/purge.js';
import { Every, type Scheduled } from '#platform/schedule/schedules.js';

const KEPT = `interval '90 days'`;

/** What is three months old is no news, read or not. */
@Every(3600, 'notifications.forget-old-notifications')
@Injectable()
export class ForgetOldNotifications implements Scheduled {
  constructor(private readonly db: Database) {}

  async run(stop?: AbortSignal): Promise<void> {
    await inBatches((limit) => this.forgetSome(limit), stop);
    await purge(
      this.db,
      'notification_deliveries',
      `created_at < now() - ${KEPT} AND state <> 'waiting'`,
      stop,
    );
  }

  private async forgetSome(limit: number): Promise<number> {
    const row = await this.db.row<{ gone: number }>(
      `WITH gone AS (
         DELETE FROM notifications
         WHERE ctid = ANY (ARRAY(SELECT ctid FROM notifications WHERE at < now() - ${KEPT} LIMIT $1::int))
         RETURNING recipient_id, read_at, in_app),
       missed AS (
         UPDATE notification_inboxes inbox SET unread = inbox.unread - missed.count
         FROM (SELECT recipient_id, count(*)::int FROM gone WHERE read_at IS NULL AND in_app GROUP BY 1) AS missed
         WHERE inbox.recipient_id = missed.recipient_id)
       SELECT count(*)::int AS gone FROM gone`,
      limit,
    );
    return row!.gone;
  }
}
