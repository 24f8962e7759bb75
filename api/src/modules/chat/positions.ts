import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { RecipientLog, tell } from '#platform/live/recipient-log.js';
import type { ReadState } from './chat.contract.js';
import { ConversationNotFound } from './chat.errors.js';
import { MessagesRead } from './chat.events.js';
import { ReadTold } from './chat.live.js';
import { ConversationsRepository } from './persistence/conversations.repository.js';

/** How far somebody has come in a conversation: it only ever goes forward, and both of them hear of it. */
@Injectable()
export class Positions {
  constructor(
    private readonly db: Database,
    private readonly conversations: ConversationsRepository,
    private readonly events: EventLog,
    private readonly log: RecipientLog,
  ) {}

  async move(
    userId: string,
    conversationId: string,
    how: 'delivered' | 'read',
    wanted: number,
  ): Promise<ReadState> {
    const member = await this.conversations.membershipOf(userId, conversationId);
    if (!member) throw new ConversationNotFound(`You have no conversation ${conversationId}.`);
    return this.db.transaction(async () => {
      const upTo = Math.min(wanted, await this.conversations.lock(conversationId));
      const moved = await this.conversations.advance(userId, conversationId, how, upTo);
      if (!moved) return this.conversations.positionsOf(userId, conversationId);
      if (how === 'read')
        this.events.append(new MessagesRead(conversationId, { conversationId, userId, upTo }));
      this.log.append(...[userId, member.otherId].map((id) => tell(id, ReadTold, { ...moved, userId })));
      return moved;
    });
  }
}
