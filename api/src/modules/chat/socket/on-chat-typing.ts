import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Id } from '#platform/http/contract.js';
import { Broadcasts } from '#platform/live/broadcasts.js';
import type { Connection } from '#platform/live/connection.js';
import { Done, OnMessage, type MessageHandler } from '#platform/live/on-message.js';
import { ConversationNotFound } from '../chat.errors.js';
import { TypingTold } from '../chat.live.js';
import { ConversationsRepository } from '../persistence/conversations.repository.js';
import { WhoMayWrite } from '../who-may-write.js';

const ChatTyping = z.strictObject({ conversationId: Id }).meta({ id: 'ChatTyping' });

/** Every key that is pressed may be said; so often it is passed on. */
const PASSED_ON_MS = 2_000;
const BELIEVED_MS = 5_000;

interface Known {
  conversationId: string;
  otherId: Promise<string>;
  checkedAt: number;
  saidAt: number;
}

@OnMessage({
  name: 'chat:typing',
  summary: 'You are writing: say it as often as you like, it is passed on every two seconds.',
  permission: 'signed-in',
  body: ChatTyping,
  example: { conversationId: '0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f' },
  answers: Done,
})
@Injectable()
export class OnChatTyping implements MessageHandler<z.infer<typeof ChatTyping>> {
  /** The one conversation each socket writes in; a keystroke costs no query. */
  private readonly known = new WeakMap<Connection, Known>();

  constructor(
    private readonly conversations: ConversationsRepository,
    private readonly whoMayWrite: WhoMayWrite,
    private readonly broadcasts: Broadcasts,
  ) {}

  async handle({ conversationId }: z.infer<typeof ChatTyping>, connection: Connection): Promise<void> {
    const now = performance.now();
    const known = this.writesIn(conversationId, connection, now);
    const otherId = await known.otherId;
    if (now - known.saidAt < PASSED_ON_MS) return;
    known.saidAt = now;
    this.broadcasts.toPerson(otherId, TypingTold, { conversationId, userId: connection.actor!.userId });
  }

  /** Known from the first key on, so that those pressed while its query runs are not passed on as well. */
  private writesIn(conversationId: string, connection: Connection, now: number): Known {
    const before = this.known.get(connection);
    const isSame = before?.conversationId === conversationId;
    if (isSame && now - before.checkedAt <= BELIEVED_MS) return before;
    const otherId = this.otherIn(conversationId, connection.actor!.userId);
    const known = { conversationId, otherId, checkedAt: now, saidAt: isSame ? before.saidAt : -Infinity };
    this.known.set(connection, known);
    otherId.catch(() => this.known.get(connection) === known && this.known.delete(connection));
    return known;
  }

  private async otherIn(conversationId: string, userId: string): Promise<string> {
    const member = await this.conversations.membershipOf(userId, conversationId);
    if (!member) throw new ConversationNotFound(`You have no conversation ${conversationId}.`);
    await this.whoMayWrite.check(userId, member.otherId);
    return member.otherId;
  }
}
