import { Injectable } from '@nestjs/common';
import { ProductPageChanged } from '#modules/catalog/catalog.events.js';
import { Shelf } from '#modules/catalog/index.js';
import { Database } from '#platform/database/database.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
import { productNow } from '../product-now.js';
import { TellWatchers } from '../tell-watchers.js';

@Subscribes({
  name: 'social.tell-watchers-when-product-page-changes',
  to: [ProductPageChanged],
  batch: 100,
})
@Injectable()
export class TellWatchersWhenProductPageChanges implements Subscriber {
  constructor(
    private readonly db: Database,
    private readonly shelf: Shelf,
    private readonly tell: TellWatchers,
  ) {}

  async handle(events: Delivered<typeof ProductPageChanged>[]): Promise<void> {
    const ids = await this.lookedAt([...new Set(events.map(({ data }) => data.productId))]);
    if (ids.length === 0) return;
    const pages = await this.shelf.pagesOf(ids);
    this.db.afterCommit(() => {
      for (const id of ids) {
        const page = pages.get(id);
        this.tell.productMoved(id, page ? productNow(page) : null);
      }
    });
  }

  /** Nobody has to be told of the ten thousand that a seller lists at once. */
  private async lookedAt(productIds: string[]): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `SELECT product_id AS id FROM product_standings WHERE product_id = ANY ($1::uuid[])`,
      productIds,
    );
    return rows.map(({ id }) => id);
  }
}
