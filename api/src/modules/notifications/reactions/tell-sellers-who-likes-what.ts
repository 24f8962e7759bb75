import { Injectable } from '@nestjs/common';
import { Shelf } from '#modules/catalog/index.js';
import { Identity } from '#modules/identity/index.js';
import { Social } from '#modules/social/index.js';
import { ProductLiked } from '#modules/social/social.events.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
import { Inbox } from '../inbox.js';
import { onceFor } from '../once-for.js';
import { aboutProduct } from '../product-subject.js';

@Subscribes({ name: 'notifications.tell-sellers-who-likes-what', to: [ProductLiked], batch: 1 })
@Injectable()
export class TellSellersWhoLikesWhat implements Subscriber {
  constructor(
    private readonly identity: Identity,
    private readonly shelf: Shelf,
    private readonly social: Social,
    private readonly inbox: Inbox,
  ) {}

  async handle(events: Delivered<typeof ProductLiked>[]): Promise<void> {
    for (const event of events) await this.handleOne(event);
  }

  private async handleOne({ data }: Delivered<typeof ProductLiked>): Promise<void> {
    const { userId, productId, sellerId } = data;
    if (userId === sellerId || (await this.social.isBlockedBetween(userId, sellerId))) return;
    const actor = (await this.identity.peopleByIds([userId])).get(userId);
    const product = (await this.shelf.cardsOf([productId])).get(productId);
    if (!actor || !product) return;
    await this.inbox.notice(onceFor('like', userId, productId), [
      { to: sellerId, kind: 'like', subject: `product:${productId}`, actor, content: aboutProduct(product) },
    ]);
  }
}
