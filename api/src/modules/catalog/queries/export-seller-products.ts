import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { Database } from '#platform/database/database.js';
import type { Page } from '#platform/http/contract.js';
import { decodeCursor, toPage } from '#platform/http/cursor.js';
import type { Actor } from '#shared/actor.js';
import type { SellerProduct, SellerProductExportQuery } from '../seller-products.contract.js';
import { SELLER_PRODUCT, SellerProducts, type SellerProductRow } from '../seller-products.js';

export class ExportSellerProducts extends Query<Page<SellerProduct>> {
  constructor(
    readonly actor: Actor,
    readonly query: SellerProductExportQuery,
  ) {
    super();
  }
}

const Position = z.tuple([z.string().max(120)]);

/** In an order that no change disturbs: what is changed meanwhile is there once, not twice or never. */
@QueryHandler(ExportSellerProducts)
export class ExportSellerProductsHandler implements IQueryHandler<ExportSellerProducts> {
  constructor(
    private readonly db: Database,
    private readonly products: SellerProducts,
  ) {}

  async execute({ actor, query }: ExportSellerProducts): Promise<Page<SellerProduct>> {
    const [after] = decodeCursor(query.cursor, Position) ?? [null];
    const rows = await this.db.rows<SellerProductRow>(
      `SELECT ${SELLER_PRODUCT} FROM products p
       WHERE p.seller_id = $1::uuid AND ($2::text IS NULL OR p.status = $2) AND ($3::text IS NULL OR p.handle > $3)
       ORDER BY p.handle LIMIT $4::int`,
      actor.userId,
      query.status ?? null,
      after,
      query.limit + 1,
    );
    const page = toPage(
      rows,
      query.limit,
      (row) => row,
      ({ handle }) => [handle],
    );
    return { ...page, items: await this.products.complete(actor.userId, page.items) };
  }
}
