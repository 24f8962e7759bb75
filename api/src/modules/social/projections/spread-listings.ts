import { Injectable } from '@nestjs/common';
import { Shelf } from '#modules/catalog/index.js';
import { ProductPublished } from '#modules/catalog/catalog.events.js';
import { EventLog } from '#platform/events/event-log.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
import { OpenFeeds } from '../open-feeds.js';
import { FeedItems, type Place } from '../persistence/feed-items.js';
import { NEWS_OF_A_SHOP } from '../social.js';
import { ListingsSpread } from '../social.events.js';

/**
 * What a shop lists comes to the feed of everybody who follows it, some thousands at a time. The rest is an event of
 * its own at the end of the queue: a shop with a hundred thousand followers lets the others go first.
 */
@Subscribes({ name: 'social.spread-listings', to: [ProductPublished, ListingsSpread], batch: 20 })
@Injectable()
export class SpreadListings implements Subscriber {
  constructor(
    private readonly shelf: Shelf,
    private readonly feeds: FeedItems,
    private readonly events: EventLog,
    private readonly open: OpenFeeds,
  ) {}

  async handle(events: Delivered<typeof ProductPublished | typeof ListingsSpread>[]): Promise<void> {
    const begun = events.flatMap(({ data }) => ('productIds' in data ? data : []));
    const published = events.flatMap(({ data }) => ('productIds' in data ? [] : data));
    for (const { sellerId, productIds, upTo } of begun) await this.spread(sellerId, productIds, upTo);
    for (const [sellerId, all] of Map.groupBy(published, (one) => one.sellerId))
      await this.spread(
        sellerId,
        all.map(({ productId }) => productId),
      );
  }

  /** Who lists a thousand things at once has only the newest of them told. */
  private async spread(sellerId: string, productIds: string[], from?: Place): Promise<void> {
    const newest = await this.shelf.newestOf([sellerId], NEWS_OF_A_SHOP);
    const news = newest.filter(({ productId }) => productIds.includes(productId));
    if (news.length === 0) return;
    const upTo = await this.feeds.spreadListings(sellerId, news, from);
    this.open.grown({ followedId: sellerId, after: from, upTo });
    const told = news.map(({ productId }) => productId);
    if (upTo) this.events.append(new ListingsSpread(sellerId, { sellerId, productIds: told, upTo }));
  }
}
