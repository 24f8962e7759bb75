import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import type { Conversation, Message } from './chat.contract.js';
import { ConversationNotFound } from './chat.errors.js';
import { MESSAGE, MessageReader, type MessageRow } from './message-reader.js';
import { Partners } from './partners.js';
import { Subjects } from './subjects.js';

export interface ConversationRow {
  id: string;
  otherId: string;
  subject: string;
  subjectTitle: string;
  lastSequence: number;
  lastMessageAt: Date;
  unread: number;
  you: Conversation['you'];
  they: Conversation['they'];
  createdAt: Date;
}

export const CONVERSATION = `
  SELECT m.conversation_id AS id, m.other_id AS "otherId", c.subject, c.subject_title AS "subjectTitle",
         c.last_sequence AS "lastSequence", m.last_message_at AS "lastMessageAt", m.unread, c.created_at AS "createdAt",
         jsonb_build_object('deliveredUpTo', m.delivered_up_to, 'readUpTo', m.read_up_to) AS you,
         jsonb_build_object('deliveredUpTo', o.delivered_up_to, 'readUpTo', o.read_up_to) AS they
  FROM conversation_members m
  JOIN conversations c ON c.id = m.conversation_id
  JOIN conversation_members o ON o.conversation_id = m.conversation_id AND o.user_id = m.other_id`;

/** Conversations as one of the two sees them. */
@Injectable()
export class ConversationReader {
  constructor(
    private readonly db: Database,
    private readonly messages: MessageReader,
    private readonly subjects: Subjects,
    private readonly partners: Partners,
  ) {}

  async one(userId: string, conversationId: string): Promise<Conversation> {
    const rows = await this.db.rows<ConversationRow>(
      `${CONVERSATION} WHERE m.conversation_id = $2::uuid AND m.user_id = $1::uuid`,
      userId,
      conversationId,
    );
    if (rows.length === 0) throw new ConversationNotFound(`You have no conversation ${conversationId}.`);
    return (await this.shown(userId, rows))[0]!;
  }

  async shown(userId: string, rows: readonly ConversationRow[]): Promise<Conversation[]> {
    const [partners, subjects, last] = await Promise.all([
      this.partners.of(
        userId,
        rows.map(({ otherId }) => otherId),
      ),
      this.subjects.shown(rows.map(({ subject, subjectTitle }) => ({ key: subject, title: subjectTitle }))),
      this.lastOf(rows),
    ]);
    return rows.map(({ id, otherId, subject, unread, you, they, createdAt }) => ({
      ...partners.get(otherId)!,
      ...{ id, unread, you, they },
      subject: subjects.get(subject) ?? null,
      lastMessage: last.get(id) ?? null,
      createdAt: createdAt.toISOString(),
    }));
  }

  private async lastOf(rows: readonly ConversationRow[]): Promise<Map<string, Message>> {
    const found = await this.db.rows<MessageRow>(
      `SELECT ${MESSAGE} FROM chat_messages
       WHERE (conversation_id, sequence) IN (SELECT * FROM unnest($1::uuid[], $2::int[]))`,
      rows.map(({ id }) => id),
      rows.map(({ lastSequence }) => lastSequence),
    );
    return new Map((await this.messages.shown(found)).map((message) => [message.conversationId, message]));
  }
}
