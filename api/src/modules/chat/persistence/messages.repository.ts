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

@Injectable()
export class MessagesRepository {
  constructor(private readonly db: Database) {}

  /** Takes the next number and writes; whoever writes here at the same time waits for the end of the transaction. */
  async add(message: NewMessage): Promise<MessageRow> {
    const row = await this.db.row<MessageRow>(
      `WITH turn AS (
         UPDATE conversations SET last_sequence = last_sequence + 1 WHERE id = $1::uuid
         RETURNING last_sequence)
       INSERT INTO chat_messages (conversation_id, sequence, id, sender_id, client_message_id, text, media_ids, flags, sent_at)
       SELECT $1::uuid, last_sequence, $2::uuid, $3::uuid, $4::uuid, $5, $6::uuid[], $7::text[], clock_timestamp()
       FROM turn RETURNING ${MESSAGE}`,
      message.conversationId,
      message.id,
      message.senderId,
      message.clientMessageId,
      message.text,
      message.mediaIds,
      message.flags,
    );
    return row!;
  }

  /** The other has one more to read; for both, this conversation is now the latest. Gives who has how many unread. */
  async count({ conversationId, senderId, sentAt }: MessageRow): Promise<Map<string, number>> {
    const rows = await this.db.rows<{ userId: string; unread: number }>(
      `UPDATE conversation_members
       SET unread = unread + (user_id <> $2::uuid)::int, last_message_at = $3::timestamptz
       WHERE conversation_id = $1::uuid RETURNING user_id AS "userId", unread`,
      conversationId,
      senderId,
      sentAt,
    );
    return new Map(rows.map(({ userId, unread }) => [userId, unread]));
  }

  sentBefore(senderId: string, clientMessageId: string): Promise<MessageRow | undefined> {
    return this.db.row<MessageRow>(
      `SELECT ${MESSAGE} FROM chat_messages WHERE sender_id = $1::uuid AND client_message_id = $2::uuid`,
      senderId,
      clientMessageId,
    );
  }
}
