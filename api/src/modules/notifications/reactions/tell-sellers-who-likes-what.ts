import { Injectable } from '@nestjs/common';
import { Shelf } from '#modules/catalog/index.js';
import { Identity } from '#modules/identity/index.js';
import { Social } from '#modules/social/index.js';
import { ProductLiked } from '#modules/social/social.events.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
import { Inbox } from '../inbox.js';
import { onceFor } from '../once-for.js';
import { aboutProduct } from '../product-subject.js';

@Subscribes({ name: 'notifications.tell-sellers-who-likes-what', to: [ProductLiked], batch: 500 })
@Injectable()
export class TellSellersWhoLikesWhat implements Subscriber {
  constructor(
    private readonly identity: Identity,
    private readonly shelf: Shelf,
    private readonly social: Social,
    private readonly inbox: Inbox,
  ) {}

  async handle(events: Delivered<typeof ProductLiked>[]): Promise<void> {
    const likes = events.map(({ data }) => data).filter(({ userId, sellerId }) => userId !== sellerId);
    const [blocked, people, products] = await Promise.all([
      this.social.blockedPairs(likes.map(({ userId, sellerId }) => [userId, sellerId])),
      this.identity.peopleByIds(likes.map(({ userId }) => userId)),
      this.shelf.cardsOf([...new Set(likes.map(({ productId }) => productId))]),
    ]);
    await this.inbox.noticeAll(
      likes.flatMap(({ userId, productId, sellerId: to }) => {
        const [actor, product] = [people.get(userId), products.get(productId)];
        if (!actor || !product || blocked.has(`${userId} ${to}`)) return [];
        const eventId = onceFor('like', userId, productId);
        const subject = `product:${productId}`;
        return { eventId, to, kind: 'like' as const, subject, actor, content: aboutProduct(product) };
      }),
    );
  }
}
