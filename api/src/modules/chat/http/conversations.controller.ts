import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { SignedIn } from '#platform/http/caller.js';
import { Id } from '#platform/http/contract.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import {
  Conversation,
  ConversationPage,
  ConversationsQuery,
  ReadState,
  ReportConversationBody,
  StartConversationBody,
  UnreadCount,
  UpToBody,
} from '../chat.contract.js';
import {
  ConversationNotFound,
  NobodyToWriteTo,
  PersonGone,
  WritingRefused,
  WritingToYourself,
} from '../chat.errors.js';
import { MarkRead } from '../commands/mark-read.js';
import { ReportConversation } from '../commands/report-conversation.js';
import { StartConversation } from '../commands/start-conversation.js';
import { CountUnread } from '../queries/count-unread.js';
import { GetConversation } from '../queries/get-conversation.js';
import { ListConversations } from '../queries/list-conversations.js';

@ApiTags('conversations')
@Controller('v1/conversations')
export class ConversationsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Operation({
    id: 'conversations.list',
    summary: 'Your conversations, the latest message first',
    permission: 'signed-in',
    answers: ConversationPage,
  })
  list(@SignedIn() actor: Actor, @Query({ schema: ConversationsQuery }) query: ConversationsQuery) {
    return this.queries.execute(new ListConversations(actor.userId, query));
  }

  @Post()
  @Operation({
    id: 'conversations.start',
    summary: 'Open the conversation with a seller, a buyer or anybody',
    description:
      'There is one for each pair of people and each product or order: asking again gives the same. Nobody hears of ' +
      'it before the first message.',
    permission: 'signed-in',
    answers: Conversation,
    refuses: [NobodyToWriteTo, WritingToYourself, WritingRefused, PersonGone],
  })
  start(@SignedIn() actor: Actor, @Body({ schema: StartConversationBody }) body: StartConversationBody) {
    return this.commands.execute(new StartConversation(actor.userId, body));
  }

  @Get('unread')
  @Operation({
    id: 'conversations.unread',
    summary: 'How much you have not read',
    permission: 'signed-in',
    answers: UnreadCount,
  })
  unread(@SignedIn() actor: Actor) {
    return this.queries.execute(new CountUnread(actor.userId));
  }

  @Get(':conversationId')
  @Operation({
    id: 'conversations.get',
    summary: 'One conversation, without its messages',
    permission: 'signed-in',
    answers: Conversation,
    refuses: [ConversationNotFound],
  })
  get(@SignedIn() actor: Actor, @Param('conversationId', { schema: Id }) conversationId: string) {
    return this.queries.execute(new GetConversation(actor.userId, conversationId));
  }

  @Post(':conversationId/read')
  @Operation({
    id: 'conversations.markRead',
    summary: 'You have read everything up to here',
    description: 'It never goes back. Your other devices and the other person hear of it.',
    permission: 'signed-in',
    answers: ReadState,
    refuses: [ConversationNotFound],
  })
  markRead(
    @SignedIn() actor: Actor,
    @Param('conversationId', { schema: Id }) conversationId: string,
    @Body({ schema: UpToBody }) { upTo }: { upTo: number },
  ) {
    return this.commands.execute(new MarkRead(actor.userId, conversationId, upTo));
  }

  @Post(':conversationId/report')
  @Operation({
    id: 'conversations.report',
    summary: 'Ask a moderator to look at it',
    permission: 'signed-in',
    refuses: [ConversationNotFound],
  })
  report(
    @SignedIn() actor: Actor,
    @Param('conversationId', { schema: Id }) conversationId: string,
    @Body({ schema: ReportConversationBody }) body: ReportConversationBody,
  ) {
    return this.commands.execute(new ReportConversation(actor.userId, conversationId, body));
  }
}
