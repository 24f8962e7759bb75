import { Injectable } from '@nestjs/common';
import { Shelf } from '#modules/catalog/index.js';
import { ProductPublished, ProductWithdrawn } from '#modules/catalog/catalog.events.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
import { FeedItems } from '../persistence/feed-items.js';
import { NEWS_OF_A_SHOP } from '../social.js';

/** What a shop lists comes to the feed of everybody who follows it, and goes when it is withdrawn. */
@Subscribes({
  name: 'social.spread-listings',
  to: [ProductPublished, ProductWithdrawn],
  batch: 50,
  concurrency: 4,
  outsideTransaction: true, // a shop may have a hundred thousand followers
})
@Injectable()
export class SpreadListings implements Subscriber {
  constructor(
    private readonly shelf: Shelf,
    private readonly feeds: FeedItems,
  ) {}

  async handle(events: Delivered<typeof ProductPublished | typeof ProductWithdrawn>[]): Promise<void> {
    const withdrawn = events.filter(({ topic }) => topic === ProductWithdrawn.topic);
    for (const { data } of withdrawn) await this.feeds.forgetProduct(data.productId);
    const published = events.filter(({ topic }) => topic === ProductPublished.topic);
    // Who lists a thousand things at once has only the newest of them told, and not to those who have them already.
    const newest = await this.shelf.newestOf(
      published.map(({ data }) => data.sellerId),
      NEWS_OF_A_SHOP,
    );
    const wanted = new Set(published.map(({ data }) => data.productId));
    const told = newest.filter(({ productId }) => wanted.has(productId));
    for (const [sellerId, listed] of Map.groupBy(told, (one) => one.sellerId))
      await this.feeds.spreadListings(sellerId, listed);
  }
}
