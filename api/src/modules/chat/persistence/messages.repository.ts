import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import type { MessageRow } from '../message-reader.js';
import { MESSAGE } from '../message-reader.js';

export interface NewMessage {
  id: string;
  conversationId: string;
  clientMessageId: string;
  senderId: string;
  text: string;
  mediaIds: string[];
  flags: string[];
}

export interface Added {
  added: MessageRow;
  /** By person, how many messages they have not read now. */
  unread: Record<string, number>;
}

@Injectable()
export class MessagesRepository {
  constructor(private readonly db: Database) {}

  /**
   * Takes the next number, writes, and counts: the other has one more to read, and for both this conversation is now
   * the latest. Whoever writes or reads here at the same time waits for the end of the transaction.
   */
  async add(message: NewMessage): Promise<Added> {
    const row = await this.db.row<MessageRow & { unread: Record<string, number> }>(
      `WITH turn AS (
         UPDATE conversations SET last_sequence = last_sequence + 1 WHERE id = $1::uuid RETURNING last_sequence),
       added AS (
         INSERT INTO chat_messages (conversation_id, sequence, id, sender_id, client_message_id, text, media_ids, flags, sent_at)
         SELECT $1::uuid, last_sequence, $2::uuid, $3::uuid, $4::uuid, $5, $6::uuid[], $7::text[], clock_timestamp()
         FROM turn RETURNING *),
       counted AS (
         UPDATE conversation_members m SET unread = m.unread + (m.user_id <> $3::uuid)::int, last_message_at = added.sent_at
         FROM added WHERE m.conversation_id = added.conversation_id RETURNING m.user_id, m.unread)
       SELECT ${MESSAGE}, (SELECT jsonb_object_agg(user_id, unread) FROM counted) AS unread FROM added`,
      message.conversationId,
      message.id,
      message.senderId,
      message.clientMessageId,
      message.text,
      message.mediaIds,
      message.flags,
    );
    const { unread, ...added } = row!;
    return { added, unread };
  }

  sentBefore(senderId: string, clientMessageId: string): Promise<MessageRow | undefined> {
    return this.db.row<MessageRow>(
      `SELECT ${MESSAGE} FROM chat_messages WHERE sender_id = $1::uuid AND client_message_id = $2::uuid`,
      senderId,
      clientMessageId,
    );
  }
}
