import { Injectable } from '@nestjs/common';
import type { Connection } from '#platform/live/connection.js';
import { Done, OnMessage, type MessageHandler } from '#platform/live/on-message.js';
import { WatchBody } from '../products.contract.js';
import { topicOfProduct } from '../social.live.js';

@OnMessage({
  name: 'product:unwatch',
  summary: 'Hear of a product no longer',
  permission: 'public',
  body: WatchBody,
  example: { productId: '0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f' },
  answers: Done,
})
@Injectable()
export class UnwatchProduct implements MessageHandler<WatchBody> {
  handle({ productId }: WatchBody, from: Connection): Promise<object> {
    from.unwatch(topicOfProduct(productId));
    return Promise.resolve({});
  }
}
