import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ProductNotFound, Shelf } from '#modules/catalog/index.js';
import { Database } from '#platform/database/database.js';
import { productNow } from '../product-now.js';
import type { ProductWatched } from '../products.contract.js';

export class GetProductNow extends Query<ProductWatched> {
  constructor(readonly productId: string) {
    super();
  }
}

@QueryHandler(GetProductNow)
export class GetProductNowHandler implements IQueryHandler<GetProductNow> {
  constructor(
    private readonly db: Database,
    private readonly shelf: Shelf,
  ) {}

  async execute({ productId }: GetProductNow): Promise<ProductWatched> {
    const page = (await this.shelf.pagesOf([productId])).get(productId);
    if (!page) throw new ProductNotFound(`Nothing is on sale under ${productId}.`);
    const counts = await this.db.row<{ likeCount: number; viewCount: number }>(
      `SELECT like_count AS "likeCount", view_count AS "viewCount" FROM product_standings WHERE product_id = $1::uuid`,
      productId,
    );
    return { productId, likeCount: 0, viewCount: 0, ...counts, product: productNow(page) };
  }
}
