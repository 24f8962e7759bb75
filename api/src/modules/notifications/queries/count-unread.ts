import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '#shared/actor.js';
import { Notifications } from '../notifications.js';
import type { NotificationsUnread } from '../notifications.contract.js';

export class CountUnread extends Query<NotificationsUnread> {
  constructor(readonly actor: Actor) {
    super();
  }
}

@QueryHandler(CountUnread)
export class CountUnreadHandler implements IQueryHandler<CountUnread> {
  constructor(private readonly notifications: Notifications) {}

  async execute({ actor }: CountUnread): Promise<NotificationsUnread> {
    return { count: await this.notifications.unreadOf(actor.userId) };
  }
}
