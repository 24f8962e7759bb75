import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ProductNotFound, Shelf } from '#modules/catalog/index.js';
import { Database } from '#platform/database/database.js';
import { productNow } from '../product-now.js';
import type { ProductWatched } from '../products.contract.js';

export class BeginWatching extends Command<ProductWatched> {
  constructor(readonly productId: string) {
    super();
  }
}

const COUNTS = `SELECT like_count AS "likeCount", view_count AS "viewCount" FROM product_standings
  WHERE product_id = $1::uuid`;

/** Gives how a product stands, and sees to it that it has a standing: what has none is watched by nobody. */
@CommandHandler(BeginWatching)
export class BeginWatchingHandler implements ICommandHandler<BeginWatching> {
  constructor(
    private readonly db: Database,
    private readonly shelf: Shelf,
  ) {}

  async execute({ productId }: BeginWatching): Promise<ProductWatched> {
    const counts = await this.countsOf(productId);
    // Only now: a change after this is told, a change before it is in the page.
    const page = (await this.shelf.pagesOf([productId])).get(productId);
    if (!page) throw new ProductNotFound(`Nothing is on sale under ${productId}.`);
    return { productId, ...counts, product: productNow(page) };
  }

  private async countsOf(productId: string): Promise<{ likeCount: number; viewCount: number }> {
    const known = await this.db.row<{ likeCount: number; viewCount: number }>(COUNTS, productId);
    if (known) return known;
    if (!(await this.shelf.sellerOf(productId)))
      throw new ProductNotFound(`Nothing is on sale under ${productId}.`);
    await this.db.run(
      `INSERT INTO product_standings (product_id) VALUES ($1::uuid) ON CONFLICT DO NOTHING`,
      productId,
    );
    return { likeCount: 0, viewCount: 0 };
  }
}
