import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { RecipientLog, tell } from '#platform/live/recipient-log.js';
import type { Message } from './chat.contract.js';
import { MessageSent } from './chat.events.js';
import { MessageTold } from './chat.live.js';
import { MessageReader } from './message-reader.js';
import { MessagesRepository, type NewMessage } from './persistence/messages.repository.js';

const PREVIEW = 140;

/** Writes a message and tells both of it, in one transaction: it is there for everybody, or not at all. */
@Injectable()
export class MessageWriter {
  constructor(
    private readonly db: Database,
    private readonly messages: MessagesRepository,
    private readonly reader: MessageReader,
    private readonly events: EventLog,
    private readonly log: RecipientLog,
  ) {}

  write(written: NewMessage, recipientId: string): Promise<Message> {
    return this.db.transaction(async () => {
      const { added, unread } = await this.messages.add(written);
      const message = await this.reader.one(added);
      const { conversationId, id: messageId, sequence, senderId, text } = message;
      const preview = text.slice(0, PREVIEW);
      this.events.append(
        new MessageSent(conversationId, {
          conversationId,
          messageId,
          sequence,
          senderId,
          recipientId,
          preview,
        }),
      );
      this.log.append(
        ...[senderId, recipientId].map((id) => tell(id, MessageTold, { message, unread: unread[id]! })),
      );
      return message;
    });
  }

  async sentBefore(senderId: string, clientMessageId: string): Promise<Message | undefined> {
    const row = await this.messages.sentBefore(senderId, clientMessageId);
    return row && this.reader.one(row);
  }
}
