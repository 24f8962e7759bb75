import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { UnreadCount } from '../chat.contract.js';

export class CountUnread extends Query<UnreadCount> {
  constructor(readonly userId: string) {
    super();
  }
}

@QueryHandler(CountUnread)
export class CountUnreadHandler implements IQueryHandler<CountUnread> {
  constructor(private readonly db: Database) {}

  async execute({ userId }: CountUnread): Promise<UnreadCount> {
    const row = await this.db.row<UnreadCount>(
      `SELECT coalesce(sum(unread), 0) AS count, count(*)::int AS conversations
       FROM conversation_members WHERE user_id = $1::uuid AND unread > 0`,
      userId,
    );
    return row!;
  }
}
