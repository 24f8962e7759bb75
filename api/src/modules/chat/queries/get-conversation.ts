import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Conversation } from '../chat.contract.js';
import { ConversationReader } from '../conversation-reader.js';

export class GetConversation extends Query<Conversation> {
  constructor(
    readonly userId: string,
    readonly conversationId: string,
  ) {
    super();
  }
}

@QueryHandler(GetConversation)
export class GetConversationHandler implements IQueryHandler<GetConversation> {
  constructor(private readonly reader: ConversationReader) {}

  execute({ userId, conversationId }: GetConversation): Promise<Conversation> {
    return this.reader.one(userId, conversationId);
  }
}
