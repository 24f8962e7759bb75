import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { Database } from '#platform/database/database.js';
import { decodeCursor, Instant, toPage } from '#platform/http/cursor.js';
import type { Actor } from '#shared/actor.js';
import type { SellerProductList, SellerProductQuery } from '../seller-products.contract.js';
import {
  matching,
  patternOf,
  SELLER_PRODUCT,
  SellerProducts,
  type SellerProductRow,
} from '../seller-products.js';

export class ListSellerProducts extends Query<SellerProductList> {
  constructor(
    readonly actor: Actor,
    readonly query: SellerProductQuery,
  ) {
    super();
  }
}

const Position = z.tuple([Instant, z.uuid()]);

@QueryHandler(ListSellerProducts)
export class ListSellerProductsHandler implements IQueryHandler<ListSellerProducts> {
  constructor(
    private readonly db: Database,
    private readonly products: SellerProducts,
  ) {}

  async execute({ actor, query }: ListSellerProducts): Promise<SellerProductList> {
    const [at, id] = decodeCursor(query.cursor, Position) ?? [null, null];
    const filter = [actor.userId, query.status ?? null, patternOf(query.q)];
    const rows = await this.db.rows<SellerProductRow>(
      `SELECT ${SELLER_PRODUCT} FROM products p
       WHERE ${matching} AND ($4::timestamptz IS NULL OR (p.updated_at, p.id) < ($4::timestamptz, $5::uuid))
       ORDER BY p.updated_at DESC, p.id DESC LIMIT $6::int`,
      ...filter,
      at,
      id,
      query.limit + 1,
    );
    const total = query.total
      ? (await this.db.row<{ n: number }>(
          `SELECT count(*)::int AS n FROM products p WHERE ${matching}`,
          ...filter,
        ))!.n
      : null;
    const page = toPage(
      rows,
      query.limit,
      (row) => row,
      (row) => [row.updatedAt, row.id],
    );
    return { ...page, items: await this.products.complete(actor.userId, page.items), total };
  }
}
