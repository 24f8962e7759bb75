import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { z } from 'zod';
import { Id } from '#platform/http/contract.js';
import type { Connection } from '#platform/live/connection.js';
import { OnMessage, type MessageHandler } from '#platform/live/on-message.js';
import { ReadState, UpToBody } from '../chat.contract.js';
import { MarkDelivered } from '../commands/mark-delivered.js';
import { MarkRead } from '../commands/mark-read.js';

const ChatPosition = UpToBody.extend({ conversationId: Id }).meta({ id: 'ChatPosition' });
type ChatPosition = z.infer<typeof ChatPosition>;

const example = { conversationId: '0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f', upTo: 12 };

@OnMessage({
  name: 'chat:delivered',
  summary: 'Every message up to here is on this device.',
  permission: 'signed-in',
  body: ChatPosition,
  example,
  answers: ReadState,
})
@Injectable()
export class OnChatDelivered implements MessageHandler<ChatPosition> {
  constructor(private readonly commands: CommandBus) {}

  handle({ conversationId, upTo }: ChatPosition, { actor }: Connection): Promise<ReadState> {
    return this.commands.execute(new MarkDelivered(actor!.userId, conversationId, upTo));
  }
}

@OnMessage({
  name: 'chat:read',
  summary: 'Every message up to here was read.',
  permission: 'signed-in',
  body: ChatPosition,
  example,
  answers: ReadState,
})
@Injectable()
export class OnChatRead implements MessageHandler<ChatPosition> {
  constructor(private readonly commands: CommandBus) {}

  handle({ conversationId, upTo }: ChatPosition, { actor }: Connection): Promise<ReadState> {
    return this.commands.execute(new MarkRead(actor!.userId, conversationId, upTo));
  }
}
