import { Injectable } from '@nestjs/common';
import { Shelf } from '#modules/catalog/index.js';
import { Database } from '#platform/database/database.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
import { Broadcasts } from '#platform/live/broadcasts.js';
import { FeedItems } from '../persistence/feed-items.js';
import { NEWS_OF_A_SHOP } from '../social.js';
import { PersonFollowed } from '../social.events.js';
import { FeedGrown } from '../social.live.js';

/**
 * Who follows a shop sees its newest things at once. Only after the follow is stored: read before it, the newest could
 * miss what is listed at this moment and is spread to everybody else.
 */
@Subscribes({ name: 'social.fill-feeds-of-new-followers', to: [PersonFollowed], batch: 50 })
@Injectable()
export class FillFeedsOfNewFollowers implements Subscriber {
  constructor(
    private readonly db: Database,
    private readonly shelf: Shelf,
    private readonly feeds: FeedItems,
    private readonly broadcasts: Broadcasts,
  ) {}

  async handle(events: Delivered<typeof PersonFollowed>[]): Promise<void> {
    const newest = await this.shelf.newestOf(
      events.map(({ data }) => data.followedId),
      NEWS_OF_A_SHOP,
    );
    const bySeller = Map.groupBy(newest, ({ sellerId }) => sellerId);
    for (const { data } of events) {
      const listed = bySeller.get(data.followedId);
      if (!listed) continue;
      await this.feeds.fill(data.followerId, data.followedId, listed);
      this.db.afterCommit(() => this.broadcasts.toPerson(data.followerId, FeedGrown, {}));
    }
  }
}
