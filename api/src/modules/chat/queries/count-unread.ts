import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Chat } from '../chat.js';
import type { UnreadCount } from '../chat.contract.js';

export class CountUnread extends Query<UnreadCount> {
  constructor(readonly userId: string) {
    super();
  }
}

@QueryHandler(CountUnread)
export class CountUnreadHandler implements IQueryHandler<CountUnread> {
  constructor(private readonly chat: Chat) {}

  execute({ userId }: CountUnread): Promise<UnreadCount> {
    return this.chat.unreadOf(userId);
  }
}
