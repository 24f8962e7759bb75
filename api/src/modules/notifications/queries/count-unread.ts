import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Actor } from '#shared/actor.js';
import type { NotificationsUnread } from '../notifications.contract.js';

export class CountUnread extends Query<NotificationsUnread> {
  constructor(readonly actor: Actor) {
    super();
  }
}

@QueryHandler(CountUnread)
export class CountUnreadHandler implements IQueryHandler<CountUnread> {
  constructor(private readonly db: Database) {}

  async execute({ actor }: CountUnread): Promise<NotificationsUnread> {
    const inbox = await this.db.row<NotificationsUnread>(
      `SELECT unread AS count FROM notification_inboxes WHERE recipient_id = $1::uuid`,
      actor.userId,
    );
    return inbox ?? { count: 0 };
  }
}
