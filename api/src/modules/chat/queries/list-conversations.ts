import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { Database } from '#platform/database/database.js';
import type { Page } from '#platform/http/contract.js';
import { decodeCursor, Instant, toPage } from '#platform/http/cursor.js';
import type { Conversation, ConversationsQuery } from '../chat.contract.js';
import { CONVERSATION, ConversationReader, type ConversationRow } from '../conversation-reader.js';

export class ListConversations extends Query<Page<Conversation>> {
  constructor(
    readonly userId: string,
    readonly query: ConversationsQuery,
  ) {
    super();
  }
}

const Position = z.tuple([Instant, z.uuid()]);

@QueryHandler(ListConversations)
export class ListConversationsHandler implements IQueryHandler<ListConversations> {
  constructor(
    private readonly db: Database,
    private readonly reader: ConversationReader,
  ) {}

  async execute({
    userId,
    query: { limit, cursor, unread },
  }: ListConversations): Promise<Page<Conversation>> {
    const after = decodeCursor(cursor, Position);
    const rows = await this.db.rows<ConversationRow>(
      `${CONVERSATION} WHERE m.user_id = $1::uuid AND m.last_message_at IS NOT NULL ${unread ? 'AND m.unread > 0' : ''}
       ${after ? 'AND (m.last_message_at, m.conversation_id) < ($3::timestamptz, $4::uuid)' : ''}
       ORDER BY m.last_message_at DESC, m.conversation_id DESC LIMIT $2::int`,
      userId,
      limit + 1,
      ...(after ?? []),
    );
    const page = toPage(
      rows,
      limit,
      (row) => row,
      ({ lastMessageAt, id }) => [lastMessageAt, id],
    );
    return { ...page, items: await this.reader.shown(userId, page.items) };
  }
}
