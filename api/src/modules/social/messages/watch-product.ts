import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Connection } from '#platform/live/connection.js';
import { OnMessage, type MessageHandler } from '#platform/live/on-message.js';
import { BeginWatching } from '../commands/begin-watching.js';
import { ProductWatched, WatchBody } from '../products.contract.js';
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
  constructor(private readonly commands: CommandBus) {}

  /** Watches first and reads then, so that nothing falls in between. */
  async handle({ productId }: WatchBody, from: Connection): Promise<ProductWatched> {
    from.watch(topicOfProduct(productId));
    try {
      return await this.commands.execute(new BeginWatching(productId));
    } catch (error) {
      from.unwatch(topicOfProduct(productId));
      throw error;
    }
  }
}
