import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { Subscribes, type Delivered, type SubscriberOfEach } from '#platform/events/subscriber.js';
import { OpenFeeds } from '../open-feeds.js';
import { FeedItems } from '../persistence/feed-items.js';
import { ProductLiked, ProductUnliked } from '../social.events.js';

const MOST_TOLD_A_DAY = 20;

/** What somebody likes comes to the feeds of their followers; who likes everything is heard twenty times a day. */
@Subscribes({ name: 'social.spread-likes', to: [ProductLiked, ProductUnliked], batch: 20 })
@Injectable()
export class SpreadLikes implements SubscriberOfEach {
  constructor(
    private readonly db: Database,
    private readonly feeds: FeedItems,
    private readonly open: OpenFeeds,
  ) {}

  async handleEach({ data }: Delivered<typeof ProductLiked | typeof ProductUnliked>): Promise<void> {
    if (!('sellerId' in data)) await this.feeds.takeLikeBack(data.userId, data.productId);
    else if (data.sellerId !== data.userId && (await this.isHeard(data.userId))) {
      const upTo = await this.feeds.spreadLike(data.userId, data.productId, data.sellerId);
      if (upTo) this.open.grown({ followedId: data.userId, upTo });
    }
  }

  private async isHeard(userId: string): Promise<boolean> {
    const row = await this.db.row<{ count: number }>(
      `SELECT count(*)::int AS count FROM (
         SELECT FROM product_likes WHERE user_id = $1::uuid AND liked_at > now() - interval '1 day'
         LIMIT ${MOST_TOLD_A_DAY + 1}) AS recent`,
      userId,
    );
    return row!.count <= MOST_TOLD_A_DAY;
  }
}
