import { Injectable } from '@nestjs/common';
import type { Connection } from '#platform/live/connection.js';
import { Done, OnMessage, type MessageHandler } from '#platform/live/on-message.js';
import { NoBody } from '../feed.contract.js';
import { topicOfFeed } from '../social.live.js';

@OnMessage({
  name: 'feed:unwatch',
  summary: 'Hear of your feed no longer',
  permission: 'signed-in',
  body: NoBody,
  example: {},
  answers: Done,
})
@Injectable()
export class UnwatchFeed implements MessageHandler<NoBody> {
  handle(_: NoBody, from: Connection): Promise<object> {
    from.unwatch(topicOfFeed(from.actor!.userId));
    return Promise.resolve({});
  }
}
