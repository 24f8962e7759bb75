import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { SignedIn } from '#platform/http/caller.js';
import { Id } from '#platform/http/contract.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { Message, MessagePage, MessagesQuery, SendMessageBody } from '../chat.contract.js';
import {
  ConversationNotFound,
  MessageIdTaken,
  PersonGone,
  PictureNotReady,
  WritingRefused,
} from '../chat.errors.js';
import { SendMessage } from '../commands/send-message.js';
import { ListMessages } from '../queries/list-messages.js';

@ApiTags('messages')
@Controller('v1/conversations/:conversationId/messages')
export class MessagesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Operation({
    id: 'messages.list',
    summary: 'What was written, from any place in either direction',
    description: 'Without `before` and `after`: the latest.',
    permission: 'signed-in',
    answers: MessagePage,
    refuses: [ConversationNotFound],
  })
  list(
    @SignedIn() actor: Actor,
    @Param('conversationId', { schema: Id }) conversationId: string,
    @Query({ schema: MessagesQuery }) query: MessagesQuery,
  ) {
    return this.queries.execute(new ListMessages(actor.userId, conversationId, query));
  }

  @Post()
  @Operation({
    id: 'messages.send',
    summary: 'Write',
    description: 'Sending again under the same `clientMessageId` gives the message that is there already.',
    permission: 'signed-in',
    status: 201,
    answers: Message,
    refuses: [ConversationNotFound, WritingRefused, PersonGone, MessageIdTaken, PictureNotReady],
  })
  send(
    @SignedIn() actor: Actor,
    @Param('conversationId', { schema: Id }) conversationId: string,
    @Body({ schema: SendMessageBody }) body: SendMessageBody,
  ) {
    return this.commands.execute(new SendMessage(actor.userId, conversationId, body));
  }
}
