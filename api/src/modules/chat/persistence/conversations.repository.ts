import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { newId } from '#shared/id.js';
import type { ReadState } from '../chat.contract.js';
import { pairOf, subjectKey, type Subject } from '../domain/pair.js';

export interface Membership {
  conversationId: string;
  otherId: string;
}

const POSITIONS = `conversation_id AS "conversationId", delivered_up_to AS "deliveredUpTo", read_up_to AS "readUpTo", unread`;

const READ = `, read_up_to = $3::int, unread = (SELECT count(*) FROM chat_messages
  WHERE conversation_id = $1::uuid AND sequence > $3::int AND sender_id <> $2::uuid)`;

/** Who talks with whom, and how far each has come. A foreign conversation is an absent one. */
@Injectable()
export class ConversationsRepository {
  constructor(private readonly db: Database) {}

  membershipOf(userId: string, conversationId: string): Promise<Membership | undefined> {
    return this.db.row<Membership>(
      `SELECT conversation_id AS "conversationId", other_id AS "otherId" FROM conversation_members
       WHERE conversation_id = $1::uuid AND user_id = $2::uuid`,
      conversationId,
      userId,
    );
  }

  /** The conversation of these two about this; made when there is none. Whoever is second finds the first one's. */
  async findOrMake(userId: string, otherId: string, subject: Subject | null, title: string): Promise<string> {
    const [a, b] = pairOf(userId, otherId);
    const made = await this.db.row<{ id: string }>(
      `WITH made AS (
         INSERT INTO conversations (id, person_a, person_b, subject, subject_title)
         VALUES ($1::uuid, $2::uuid, $3::uuid, $4, $5)
         ON CONFLICT (person_a, person_b, subject) DO NOTHING RETURNING id, person_a, person_b),
       members AS (
         INSERT INTO conversation_members (conversation_id, user_id, other_id)
         SELECT id, person_a, person_b FROM made UNION ALL SELECT id, person_b, person_a FROM made)
       SELECT id FROM made`,
      newId(),
      a,
      b,
      subjectKey(subject),
      title,
    );
    if (made) return made.id;
    const known = await this.db.row<{ id: string }>(
      `SELECT id FROM conversations WHERE person_a = $1::uuid AND person_b = $2::uuid AND subject = $3`,
      a,
      b,
      subjectKey(subject),
    );
    return known!.id;
  }

  /** Waits until nobody else writes or reads here; gives the number of the last message. */
  async lock(conversationId: string): Promise<number> {
    const row = await this.db.row<{ last: number }>(
      `SELECT last_sequence AS last FROM conversations WHERE id = $1::uuid FOR NO KEY UPDATE`,
      conversationId,
    );
    return row!.last;
  }

  /** Never goes back. Nothing when it was that far already. */
  advance(
    userId: string,
    conversationId: string,
    how: 'delivered' | 'read',
    upTo: number,
  ): Promise<ReadState | undefined> {
    return this.db.row<ReadState>(
      `UPDATE conversation_members SET delivered_up_to = greatest(delivered_up_to, $3::int) ${how === 'read' ? READ : ''}
       WHERE conversation_id = $1::uuid AND user_id = $2::uuid AND ${how}_up_to < $3::int RETURNING ${POSITIONS}`,
      conversationId,
      userId,
      upTo,
    );
  }

  async positionsOf(userId: string, conversationId: string): Promise<ReadState> {
    const row = await this.db.row<ReadState>(
      `SELECT ${POSITIONS} FROM conversation_members WHERE conversation_id = $1::uuid AND user_id = $2::uuid`,
      conversationId,
      userId,
    );
    return row!;
  }
}
