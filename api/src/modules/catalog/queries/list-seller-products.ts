import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { Database } from '#platform/database/database.js';
import type { Page } from '#platform/http/contract.js';
import { decodeCursor, toPage } from '#platform/http/cursor.js';
import type { Actor } from '#shared/actor.js';
import type { SellerProduct, SellerProductQuery } from '../seller-products.contract.js';
import { SELLER_PRODUCT, SellerProducts, type SellerProductRow } from '../seller-products.js';

export class ListSellerProducts extends Query<Page<SellerProduct>> {
  constructor(
    readonly actor: Actor,
    readonly query: SellerProductQuery,
  ) {
    super();
  }
}

const Position = z.tuple([z.iso.datetime(), z.uuid()]);

@QueryHandler(ListSellerProducts)
export class ListSellerProductsHandler implements IQueryHandler<ListSellerProducts> {
  constructor(
    private readonly db: Database,
    private readonly products: SellerProducts,
  ) {}

  async execute({ actor, query }: ListSellerProducts): Promise<Page<SellerProduct>> {
    const [at, id] = decodeCursor(query.cursor, Position) ?? [null, null];
    const rows = await this.db.rows<SellerProductRow>(
      `SELECT ${SELLER_PRODUCT} FROM products p
       WHERE p.seller_id = $1::uuid
         AND ($2::text IS NULL OR p.status = $2)
         AND ($3::text IS NULL OR p.title ILIKE $3 OR p.handle ILIKE $3
              OR EXISTS (SELECT FROM variants v WHERE v.product_id = p.id AND v.sku ILIKE $3))
         AND ($4::timestamptz IS NULL OR (p.updated_at, p.id) < ($4::timestamptz, $5::uuid))
       ORDER BY p.updated_at DESC, p.id DESC LIMIT $6::int`,
      actor.userId,
      query.status ?? null,
      query.q ? `%${query.q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%` : null,
      at,
      id,
      query.limit + 1,
    );
    const page = toPage(
      rows,
      query.limit,
      (row) => row,
      (row) => [row.updatedAt, row.id],
    );
    return { ...page, items: await this.products.complete(actor.userId, page.items) };
  }
}
