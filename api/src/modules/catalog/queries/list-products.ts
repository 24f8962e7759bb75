import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { Database } from '#platform/database/database.js';
import { decodeCursor, encodeCursor } from '#platform/http/cursor.js';
import { Json } from '#platform/http/json.js';
import type { ProductListQuery } from '../catalog.contract.js';
import { CategoryUnknown } from '../catalog.errors.js';
import { isCategory } from '../domain/category-tree.js';

export class ListProducts extends Query<Json> {
  constructor(readonly query: ProductListQuery) {
    super();
  }
}

interface Row {
  card: string;
  publishedAt: Date;
  id: string;
}

const Position = z.tuple([z.iso.datetime(), z.uuid()]);
const FROM_THE_START: [string, string] = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** Each list walks one index, newest first, and reads cards that are JSON already. */
const EVERYTHING = `
  SELECT card, published_at AS "publishedAt", product_id AS id FROM product_pages
  WHERE (published_at, product_id) < ($1::timestamptz, $2::uuid)
  ORDER BY published_at DESC, product_id DESC LIMIT $3::int`;
const OF_SELLER = `
  SELECT card, published_at AS "publishedAt", product_id AS id FROM product_pages
  WHERE seller_handle = $4 AND (published_at, product_id) < ($1::timestamptz, $2::uuid)
    AND ($5::text IS NULL OR category_path @> ARRAY[$5::text])
  ORDER BY published_at DESC, product_id DESC LIMIT $3::int`;
const OF_CATEGORY = `
  SELECT p.card, l.published_at AS "publishedAt", l.product_id AS id
  FROM category_listings l JOIN product_pages p USING (product_id)
  WHERE l.category = $4 AND (l.published_at, l.product_id) < ($1::timestamptz, $2::uuid)
  ORDER BY l.published_at DESC, l.product_id DESC LIMIT $3::int`;

@QueryHandler(ListProducts)
export class ListProductsHandler implements IQueryHandler<ListProducts> {
  constructor(private readonly db: Database) {}

  async execute({ query: { limit, cursor, category, seller } }: ListProducts): Promise<Json> {
    if (category !== undefined && !isCategory(category)) {
      throw new CategoryUnknown(`There is no category "${category}". See categories.list.`);
    }
    const [at, id] = decodeCursor(cursor, Position) ?? FROM_THE_START;
    const page = [at, id, limit + 1];
    const rows =
      seller !== undefined
        ? await this.db.rows<Row>(OF_SELLER, ...page, seller, category ?? null)
        : category !== undefined
          ? await this.db.rows<Row>(OF_CATEGORY, ...page, category)
          : await this.db.rows<Row>(EVERYTHING, ...page);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const nextCursor = last ? JSON.stringify(encodeCursor([last.publishedAt, last.id])) : 'null';
    return new Json(`{"items":[${shown.map(({ card }) => card).join(',')}],"nextCursor":${nextCursor}}`);
  }
}
