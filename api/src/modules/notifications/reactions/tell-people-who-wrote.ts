import { Injectable } from '@nestjs/common';
import { MessageSent, MessagesRead } from '#modules/chat/chat.events.js';
import { Identity } from '#modules/identity/index.js';
import { Subscribes, type Delivered, type SubscriberOfEach } from '#platform/events/subscriber.js';
import { Inbox } from '../inbox.js';
import { ReadMarks } from '../read-marks.js';
import { pathTo } from '../storefront-paths.js';

type Any = Delivered<typeof MessageSent | typeof MessagesRead>;

/** Both in one, as they come in the order in which they happened: what was read in the conversation is read here. */
@Subscribes({ name: 'notifications.tell-people-who-wrote', to: [MessageSent, MessagesRead], batch: 1 })
@Injectable()
export class TellPeopleWhoWrote implements SubscriberOfEach {
  constructor(
    private readonly identity: Identity,
    private readonly inbox: Inbox,
    private readonly marks: ReadMarks,
  ) {}

  async handleEach({ id, data }: Any): Promise<void> {
    const subject = `conversation:${data.conversationId}`;
    if ('upTo' in data) await this.marks.set(data.userId, { kind: 'message', subject, place: data.upTo });
    else await this.tell(id, subject, data);
  }

  private async tell(
    id: string,
    subject: string,
    data: Delivered<typeof MessageSent>['data'],
  ): Promise<void> {
    const { conversationId, senderId, recipientId, sequence, preview } = data;
    const sender = (await this.identity.peopleByIds([senderId])).get(senderId);
    if (!sender) return;
    const { displayName: title, avatarUrl: imageUrl } = sender;
    await this.inbox.notice(id, [
      {
        ...{ to: recipientId, kind: 'message', subject, actor: sender },
        content: {
          about: { type: 'conversation', id: conversationId, title, imageUrl },
          path: pathTo.conversation(conversationId),
          ...(preview && { detail: preview }),
          place: sequence,
        },
      },
    ]);
  }
}
