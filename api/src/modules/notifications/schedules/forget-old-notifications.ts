import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { Every, type Scheduled } from '#platform/schedule/schedules.js';

const KEPT = `interval '90 days'`;

/** What is three months old is no news, read or not. */
@Every(3600, 'notifications.forget-old-notifications')
@Injectable()
export class ForgetOldNotifications implements Scheduled {
  constructor(private readonly db: Database) {}

  async run(): Promise<void> {
    await this.db.run(
      `WITH gone AS (DELETE FROM notifications WHERE at < now() - ${KEPT} RETURNING recipient_id, read_at, in_app)
       UPDATE notification_inboxes inbox SET unread = inbox.unread - missed.count
       FROM (SELECT recipient_id, count(*)::int FROM gone WHERE read_at IS NULL AND in_app GROUP BY 1) AS missed
       WHERE inbox.recipient_id = missed.recipient_id`,
    );
    await this.db.run(
      `DELETE FROM notification_deliveries WHERE created_at < now() - ${KEPT} AND state <> 'waiting'`,
    );
  }
}
