import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';

/** What the rest of the house may ask about conversations. */
@Injectable()
export class Chat {
  constructor(private readonly db: Database) {}

  /** Number of the last message this person has read there; 0 before the first. */
  async readUpTo(userId: string, conversationId: string): Promise<number> {
    const row = await this.db.row<{ upTo: number }>(
      `SELECT read_up_to AS "upTo" FROM conversation_members WHERE conversation_id = $1::uuid AND user_id = $2::uuid`,
      conversationId,
      userId,
    );
    return row?.upTo ?? 0;
  }
}
