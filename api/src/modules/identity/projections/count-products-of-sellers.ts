import { Injectable } from '@nestjs/common';
import { ProductsCounted } from '#modules/catalog/catalog.events.js';
import { Database } from '#platform/database/database.js';
import { Subscribes, type Delivered } from '#platform/events/subscriber.js';

/** A shop shows how much it sells; the catalog counts. */
@Subscribes({ name: 'identity.count-products-of-sellers', to: [ProductsCounted], batch: 100 })
@Injectable()
export class CountProductsOfSellers {
  constructor(private readonly db: Database) {}

  async handle(events: Delivered<typeof ProductsCounted>[]): Promise<void> {
    const latest = new Map(events.map(({ data }) => [data.sellerId, data.published]));
    await this.db.run(
      `UPDATE users SET product_count = counted.published
       FROM unnest($1::uuid[], $2::int[]) AS counted(seller_id, published) WHERE users.id = counted.seller_id`,
      [...latest.keys()],
      [...latest.values()],
    );
  }
}
