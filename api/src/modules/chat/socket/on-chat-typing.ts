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
  otherId: string;
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
  private readonly known = new WeakMap<Connection, Known & { conversationId: string }>();

  constructor(
    private readonly conversations: ConversationsRepository,
    private readonly whoMayWrite: WhoMayWrite,
    private readonly broadcasts: Broadcasts,
  ) {}

  async handle({ conversationId }: z.infer<typeof ChatTyping>, connection: Connection): Promise<void> {
    const userId = connection.actor!.userId;
    const now = performance.now();
    let known = this.known.get(connection);
    if (known?.conversationId !== conversationId || now - known.checkedAt > BELIEVED_MS) {
      const otherId = await this.otherIn(conversationId, userId);
      known = { conversationId, otherId, checkedAt: now, saidAt: -Infinity };
      this.known.set(connection, known);
    }
    if (now - known.saidAt < PASSED_ON_MS) return;
    known.saidAt = now;
    this.broadcasts.toPerson(known.otherId, TypingTold, { conversationId, userId });
  }

  private async otherIn(conversationId: string, userId: string): Promise<string> {
    const member = await this.conversations.membershipOf(userId, conversationId);
    if (!member) throw new ConversationNotFound(`You have no conversation ${conversationId}.`);
    await this.whoMayWrite.check(userId, member.otherId);
    return member.otherId;
  }
}
