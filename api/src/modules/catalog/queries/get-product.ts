import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { Json } from '#platform/http/json.js';
import { ProductNotFound } from '../catalog.errors.js';

export class GetProduct extends Query<Json> {
  constructor(readonly slug: string) {
    super();
  }
}

@QueryHandler(GetProduct)
export class GetProductHandler implements IQueryHandler<GetProduct> {
  constructor(private readonly db: Database) {}

  async execute({ slug }: GetProduct): Promise<Json> {
    const row = await this.db.row<{ page: string; etag: string }>(
      `SELECT page, etag FROM product_pages WHERE slug = $1`,
      slug,
    );
    if (!row) throw new ProductNotFound(`Nothing is on sale at "${slug}".`);
    return new Json(row.page, row.etag);
  }
}
