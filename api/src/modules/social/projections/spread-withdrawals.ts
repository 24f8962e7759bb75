import { Injectable } from '@nestjs/common';
import { Shelf } from '#modules/catalog/index.js';
import { ProductWithdrawn } from '#modules/catalog/catalog.events.js';
import { EventLog } from '#platform/events/event-log.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
import { FeedItems } from '../persistence/feed-items.js';
import { WithdrawalSpread } from '../social.events.js';

/** What is withdrawn leaves every feed, some thousands at a time; what is published again meanwhile stays. */
@Subscribes({ name: 'social.spread-withdrawals', to: [ProductWithdrawn, WithdrawalSpread], batch: 20 })
@Injectable()
export class SpreadWithdrawals implements Subscriber {
  constructor(
    private readonly shelf: Shelf,
    private readonly feeds: FeedItems,
    private readonly events: EventLog,
  ) {}

  async handle(events: Delivered<typeof ProductWithdrawn | typeof WithdrawalSpread>[]): Promise<void> {
    const ids = [...new Set(events.map(({ data }) => data.productId))];
    const back = await this.shelf.publishedAmong(ids);
    for (const productId of ids)
      if (!back.has(productId) && (await this.feeds.forgetProduct(productId)))
        this.events.append(new WithdrawalSpread(productId, { productId }));
  }
}
