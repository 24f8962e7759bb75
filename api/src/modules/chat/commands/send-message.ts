import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Media } from '#modules/media/index.js';
import { Config } from '#platform/config/config.js';
import { newId } from '#shared/id.js';
import type { Message, SendMessageBody } from '../chat.contract.js';
import { ConversationNotFound, MessageIdTaken, PictureNotReady } from '../chat.errors.js';
import { offPlatform } from '../domain/off-platform.js';
import { MessageWriter } from '../message-writer.js';
import { ConversationsRepository } from '../persistence/conversations.repository.js';
import { WhoMayWrite } from '../who-may-write.js';

export class SendMessage extends Command<Message> {
  constructor(
    readonly senderId: string,
    readonly conversationId: string,
    readonly body: SendMessageBody,
  ) {
    super();
  }
}

@CommandHandler(SendMessage)
export class SendMessageHandler implements ICommandHandler<SendMessage> {
  private readonly ours: string[];

  constructor(
    private readonly conversations: ConversationsRepository,
    private readonly whoMayWrite: WhoMayWrite,
    private readonly media: Media,
    private readonly writer: MessageWriter,
    config: Config,
  ) {
    this.ours = [...config.allowedOrigins].map((origin) => new URL(origin).host);
  }

  async execute({ senderId, conversationId, body }: SendMessage): Promise<Message> {
    const member = await this.conversations.membershipOf(senderId, conversationId);
    if (!member) throw new ConversationNotFound(`You have no conversation ${conversationId}.`);
    try {
      await this.whoMayWrite.check(senderId, member.otherId);
      await this.checkPictures(senderId, body.mediaIds);
      const flags = offPlatform(body.text, this.ours);
      return await this.writer.write(
        { ...body, id: newId(), conversationId, senderId, flags },
        member.otherId,
      );
    } catch (error) {
      // Whatever stands in the way of writing it now: a message that is there is there.
      const before = await this.writer.sentBefore(senderId, body.clientMessageId);
      if (!before) throw error;
      if (before.conversationId === conversationId && before.text === body.text) return before;
      throw new MessageIdTaken('Make up a new clientMessageId for each message.');
    }
  }

  private async checkPictures(ownerId: string, ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    const ready = await this.media.picturesByIds(ids.map((id) => ({ ownerId, id })));
    const missing = ids.find((id) => !ready.has(id));
    if (missing)
      throw new PictureNotReady(`Of ${missing} you have no image, or its sizes are still being made.`);
  }
}
