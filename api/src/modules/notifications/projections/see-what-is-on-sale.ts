import { Injectable } from '@nestjs/common';
import { Shelf, type Product } from '#modules/catalog/index.js';
import { ProductPageChanged } from '#modules/catalog/catalog.events.js';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
import { PriceDropped } from '../notifications.events.js';

interface Seen {
  productId: string;
  before: number | null;
}

/** Remembers what people could last see of each product, and so knows what is news. */
@Subscribes({ name: 'notifications.see-what-is-on-sale', to: [ProductPageChanged], batch: 200 })
@Injectable()
export class SeeWhatIsOnSale implements Subscriber {
  constructor(
    private readonly db: Database,
    private readonly shelf: Shelf,
    private readonly events: EventLog,
  ) {}

  async handle(changes: Delivered<typeof ProductPageChanged>[]): Promise<void> {
    const shown = changes.filter(({ data }) => data.published).map(({ data }) => data.productId);
    if (shown.length === 0) return;
    const pages = await this.shelf.pagesOf([...new Set(shown)]);
    const seen = await this.remember([...pages.values()]);
    this.events.append(
      ...seen.flatMap(({ productId, before }) => {
        const page = pages.get(productId)!;
        const { amount: now, currency } = lowestPrice(page);
        if (before === null || now >= before || !page.inStock) return [];
        return [new PriceDropped(productId, { productId, before, now, currency })];
      }),
    );
  }

  private remember(pages: Product[]): Promise<Seen[]> {
    return this.db.rows<Seen>(
      `WITH page AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS p("productId" uuid, "sellerId" uuid, price bigint)),
            before AS (SELECT s.product_id, s.price_amount FROM seen_products s JOIN page ON page."productId" = s.product_id)
       INSERT INTO seen_products AS seen (product_id, seller_id, price_amount)
       SELECT "productId", "sellerId", price FROM page
       ON CONFLICT (product_id) DO UPDATE SET price_amount = excluded.price_amount
         WHERE seen.price_amount <> excluded.price_amount
       RETURNING product_id AS "productId",
         (SELECT price_amount FROM before WHERE before.product_id = seen.product_id) AS before`,
      JSON.stringify(
        pages.map((page) => ({
          productId: page.id,
          sellerId: page.seller.id,
          price: lowestPrice(page).amount,
        })),
      ),
    );
  }
}

/** Of all variants, there or not: one that sold out and is back has not become cheaper. */
const lowestPrice = ({ variants }: Product) =>
  variants.map(({ price }) => price).reduce((one, other) => (other.amount < one.amount ? other : one));
