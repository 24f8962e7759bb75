import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { MessagePage, MessagesQuery } from '../chat.contract.js';
import { ConversationNotFound } from '../chat.errors.js';
import { MESSAGE, MessageReader, type MessageRow } from '../message-reader.js';

export class ListMessages extends Query<MessagePage> {
  constructor(
    readonly userId: string,
    readonly conversationId: string,
    readonly query: MessagesQuery,
  ) {
    super();
  }
}

const IS_MEMBER = `EXISTS (SELECT FROM conversation_members WHERE conversation_id = $1::uuid AND user_id = $2::uuid)`;
const BEYOND_THE_LAST = 2_147_483_647;

@QueryHandler(ListMessages)
export class ListMessagesHandler implements IQueryHandler<ListMessages> {
  constructor(
    private readonly db: Database,
    private readonly reader: MessageReader,
  ) {}

  async execute({ userId, conversationId, query }: ListMessages): Promise<MessagePage> {
    const { before = BEYOND_THE_LAST, after, limit } = query;
    const rows = await this.db.rows<MessageRow>(
      `SELECT ${MESSAGE} FROM chat_messages
       WHERE conversation_id = $1::uuid AND ${IS_MEMBER} AND sequence > $3::int AND sequence < $4::int
       ORDER BY sequence ${after === undefined ? 'DESC' : 'ASC'} LIMIT $5::int`,
      conversationId,
      userId,
      after ?? 0,
      before,
      limit + 1,
    );
    if (rows.length === 0) await this.checkMember(userId, conversationId);
    const shown = rows.slice(0, limit).sort((a, b) => a.sequence - b.sequence);
    return { items: await this.reader.shown(shown), hasMore: rows.length > limit };
  }

  private async checkMember(userId: string, conversationId: string): Promise<void> {
    const row = await this.db.row<{ member: boolean }>(
      `SELECT ${IS_MEMBER} AS member`,
      conversationId,
      userId,
    );
    if (!row!.member) throw new ConversationNotFound(`You have no conversation ${conversationId}.`);
  }
}
