import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Connection } from '#platform/live/connection.js';
import { OnMessage, type MessageHandler } from '#platform/live/on-message.js';
import { ProductWatched, WatchBody } from '../products.contract.js';
import { GetProductNow } from '../queries/get-product-now.js';
import { topicOfProduct } from '../social.live.js';

@OnMessage({
  name: 'product:watch',
  summary: 'Hear what changes about a product, beginning with how it stands now',
  permission: 'public',
  body: WatchBody,
  example: { productId: '0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f' },
  answers: ProductWatched,
})
@Injectable()
export class WatchProduct implements MessageHandler<WatchBody> {
  constructor(private readonly queries: QueryBus) {}

  /** Watches first and reads then, so that nothing falls in between. */
  async handle({ productId }: WatchBody, from: Connection): Promise<ProductWatched> {
    from.watch(topicOfProduct(productId));
    try {
      return await this.queries.execute(new GetProductNow(productId));
    } catch (error) {
      from.unwatch(topicOfProduct(productId));
      throw error;
    }
  }
}
