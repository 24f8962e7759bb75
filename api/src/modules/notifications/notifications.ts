import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';

/** What the rest of the house may ask about what people have yet to notice. */
@Injectable()
export class Notifications {
  constructor(private readonly db: Database) {}

  async unreadOf(userId: string): Promise<number> {
    const inbox = await this.db.row<{ unread: number }>(
      `SELECT unread FROM notification_inboxes WHERE recipient_id = $1::uuid`,
      userId,
    );
    return inbox?.unread ?? 0;
  }
}
