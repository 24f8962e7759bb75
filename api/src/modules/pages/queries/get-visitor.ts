import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Carts } from '#modules/cart/index.js';
import { Chat } from '#modules/chat/index.js';
import { Identity } from '#modules/identity/index.js';
import { Notifications } from '#modules/notifications/index.js';
import type { Caller } from '#platform/http/caller.js';
import { RecipientLog } from '#platform/live/recipient-log.js';
import type { Visitor } from '../pages.contract.js';

export class GetVisitor extends Query<Visitor> {
  constructor(readonly caller: Caller) {
    super();
  }
}

@QueryHandler(GetVisitor)
export class GetVisitorHandler implements IQueryHandler<GetVisitor> {
  constructor(
    private readonly identity: Identity,
    private readonly carts: Carts,
    private readonly chat: Chat,
    private readonly notifications: Notifications,
    private readonly log: RecipientLog,
  ) {}

  async execute({ caller }: GetVisitor): Promise<Visitor> {
    const { actor } = caller;
    if (!actor) {
      const itemCount = await this.carts.countOf(caller);
      return { account: null, cart: { itemCount }, unread: { messages: 0, notifications: 0 }, head: null };
    }
    // First, so that what happens while the rest is read is heard of again, and nothing is missed.
    const head = await this.log.headOf(actor.userId);
    const [account, itemCount, messages, notifications] = await Promise.all([
      this.identity.accountOf(actor.userId),
      this.carts.countOf(caller),
      this.chat.unreadOf(actor.userId),
      this.notifications.unreadOf(actor.userId),
    ]);
    return { account, cart: { itemCount }, unread: { messages: messages.count, notifications }, head };
  }
}
