import { Injectable } from '@nestjs/common';
import type { Connection } from '#platform/live/connection.js';
import { Done, OnMessage, type MessageHandler } from '#platform/live/on-message.js';
import { NoBody } from '../feed.contract.js';
import { topicOfFeed } from '../social.live.js';

@OnMessage({
  name: 'feed:watch',
  summary: 'Hear when your feed has grown; read its first page after this, and at each word',
  permission: 'signed-in',
  body: NoBody,
  example: {},
  answers: Done,
})
@Injectable()
export class WatchFeed implements MessageHandler<NoBody> {
  handle(_: NoBody, from: Connection): Promise<object> {
    from.watch(topicOfFeed(from.actor!.userId));
    return Promise.resolve({});
  }
}
