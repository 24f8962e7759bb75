import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { z } from 'zod';
import { Id } from '#platform/http/contract.js';
import type { Connection } from '#platform/live/connection.js';
import { OnMessage, type MessageHandler } from '#platform/live/on-message.js';
import { Message, SendMessageBody } from '../chat.contract.js';
import { SendMessage } from '../commands/send-message.js';

const ChatSend = SendMessageBody.safeExtend({ conversationId: Id }).meta({ id: 'ChatSend' });

@OnMessage({
  name: 'chat:send',
  summary: 'Write. The answer is the stored message; sending again under the same id gives it again.',
  permission: 'signed-in',
  limit: 'general',
  body: ChatSend,
  example: {
    conversationId: '0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f',
    text: 'Does it run small?',
    clientMessageId: '0d1f6a52-6a0e-4f0b-8a55-0c2a4f1e7d3b',
  },
  answers: Message,
})
@Injectable()
export class OnChatSend implements MessageHandler<z.infer<typeof ChatSend>> {
  constructor(private readonly commands: CommandBus) {}

  handle({ conversationId, ...body }: z.infer<typeof ChatSend>, { actor }: Connection): Promise<Message> {
    return this.commands.execute(new SendMessage(actor!.userId, conversationId, body));
  }
}
