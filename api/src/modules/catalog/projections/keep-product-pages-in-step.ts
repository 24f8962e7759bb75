import { Injectable } from '@nestjs/common';
import { SellerChanged } from '#modules/identity/identity.events.js';
import { StockChanged } from '#modules/inventory/inventory.events.js';
import { MediaReady } from '#modules/media/media.events.js';
import { ProductRated } from '#modules/reviews/reviews.events.js';
import { Database } from '#platform/database/database.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
import { ProductChanged } from '../catalog.events.js';
import { ProductPages } from './product-pages.js';

type Any = Delivered<
  typeof ProductChanged | typeof StockChanged | typeof MediaReady | typeof SellerChanged | typeof ProductRated
>;
type Rated = Delivered<typeof ProductRated>['data'];

/** Whatever a page is made of has changed: make it again, many at a time. */
@Subscribes({
  name: 'catalog.product-pages',
  to: [ProductChanged, StockChanged, MediaReady, SellerChanged, ProductRated],
  batch: 200,
})
@Injectable()
export class KeepProductPagesInStep implements Subscriber {
  constructor(
    private readonly db: Database,
    private readonly pages: ProductPages,
  ) {}

  async handle(events: Any[]): Promise<void> {
    const direct = events.flatMap(({ data }) => ('productId' in data ? data.productId : []));
    const images = events.flatMap(({ data }) =>
      'sha256' in data ? { ownerId: data.ownerId, sha256: data.sha256 } : [],
    );
    const sellers = events.flatMap(({ topic, data }) =>
      'sellerId' in data && topic === SellerChanged.topic ? data.sellerId : [],
    );
    await this.keepRatings(events.flatMap(({ data }) => ('average' in data ? data : [])));
    const found = await this.affected(images, sellers);
    await this.pages.refresh([...new Set([...direct, ...found])]);
  }

  /** Not everything can be read again from how things are: what reviews say is told once, so it is kept here. */
  private async keepRatings(rated: Rated[]): Promise<void> {
    if (rated.length === 0) return;
    const newest = new Map(rated.map((one) => [one.productId, one]));
    await this.db.run(
      `INSERT INTO product_ratings (product_id, average, count)
       SELECT "productId", average, count
       FROM jsonb_to_recordset($1::jsonb) AS r("productId" uuid, average numeric, count int)
       ON CONFLICT (product_id) DO UPDATE SET average = excluded.average, count = excluded.count`,
      JSON.stringify([...newest.values()]),
    );
  }

  private async affected(
    images: { ownerId: string; sha256: string }[],
    sellers: string[],
  ): Promise<string[]> {
    if (images.length === 0 && sellers.length === 0) return [];
    const rows = await this.db.rows<{ id: string }>(
      `SELECT p.id FROM jsonb_to_recordset($1::jsonb) AS m("ownerId" uuid, sha256 text)
       JOIN product_images i USING (sha256) JOIN products p ON p.id = i.product_id AND p.seller_id = m."ownerId"
       UNION SELECT id FROM products WHERE seller_id = ANY ($2::uuid[]) AND status = 'published'`,
      JSON.stringify(images),
      sellers,
    );
    return rows.map(({ id }) => id);
  }
}
