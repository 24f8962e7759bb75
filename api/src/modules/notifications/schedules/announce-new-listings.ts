import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { Every, type Scheduled } from '#platform/schedule/schedules.js';
import { ListingsAppeared } from '../notifications.events.js';

/** A first new thing is told at once. What a shop lists in the minutes after that is told together. */
const GATHERED = `interval '10 minutes'`;
const SHOPS_AT_ONCE = 100;

@Every(5, 'notifications.announce-new-listings')
@Injectable()
export class AnnounceNewListings implements Scheduled {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
  ) {}

  async run(): Promise<void> {
    await this.db.transaction(async () => {
      const shops = await this.db.rows<{ sellerId: string; productIds: string[]; count: number }>(
        `WITH shop AS (
           SELECT DISTINCT seller_id FROM seen_products waiting WHERE announced_at IS NULL
             AND NOT EXISTS (SELECT FROM seen_products told
                             WHERE told.seller_id = waiting.seller_id AND told.announced_at > now() - ${GATHERED})
           LIMIT ${SHOPS_AT_ONCE}),
         told AS (
           UPDATE seen_products SET announced_at = now() WHERE announced_at IS NULL AND seller_id IN (SELECT seller_id FROM shop)
           RETURNING seller_id, product_id)
         SELECT seller_id AS "sellerId", (array_agg(product_id ORDER BY product_id DESC))[1:10] AS "productIds",
                count(*)::int AS count
         FROM told GROUP BY seller_id`,
      );
      this.events.append(...shops.map((shop) => new ListingsAppeared(shop.sellerId, shop)));
    });
  }
}
