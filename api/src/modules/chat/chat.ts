import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import type { UnreadCount } from './chat.contract.js';

/** What the rest of the house may ask about what people write to each other. */
@Injectable()
export class Chat {
  constructor(private readonly db: Database) {}

  async unreadOf(userId: string): Promise<UnreadCount> {
    const row = await this.db.row<UnreadCount>(
      `SELECT coalesce(sum(unread), 0) AS count, count(*)::int AS conversations
       FROM conversation_members WHERE user_id = $1::uuid AND unread > 0`,
      userId,
    );
    return row!;
  }
}
