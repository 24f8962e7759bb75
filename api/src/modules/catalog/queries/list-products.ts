import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { Database } from '#platform/database/database.js';
import { decodeCursor, encodeCursor, Instant } from '#platform/http/cursor.js';
import { Json } from '#platform/http/json.js';
import type { ProductListQuery } from '../catalog.contract.js';
import { CategoryUnknown } from '../catalog.errors.js';
import { isCategory } from '../domain/category-tree.js';

export class ListProducts extends Query<Json> {
  constructor(readonly query: ProductListQuery) {
    super();
  }
}

interface Shown {
  cards: string | null;
  /** Where it ends, when there is more. */
  last: string | null;
  publishedAt: Date | null;
}

const Position = z.tuple([Instant, z.uuid()]);
const FROM_THE_START: [string, string] = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** Each list walks one index, newest first. Its cards are JSON already, so one text is all that is sent here. */
const pageOf = (products: string) => `
  SELECT string_agg(card, ',' ORDER BY place) FILTER (WHERE place <= $3) AS cards,
    max(product_id::text) FILTER (WHERE place = $3 AND more) AS last,
    max(published_at) FILTER (WHERE place = $3) AS "publishedAt"
  FROM (SELECT *, row_number() OVER () AS place, count(*) OVER () > $3 AS more FROM (${products}
    ORDER BY published_at DESC, product_id DESC LIMIT $3::int + 1) AS walked) AS page`;
const EVERYTHING = pageOf(`
    SELECT card, published_at, product_id FROM product_pages
    WHERE (published_at, product_id) < ($1::timestamptz, $2::uuid)`);
const OF_SELLER = pageOf(`
    SELECT card, published_at, product_id FROM product_pages
    WHERE seller_handle = $4 AND (published_at, product_id) < ($1::timestamptz, $2::uuid)
      AND ($5::text IS NULL OR category_path @> ARRAY[$5::text])`);
const OF_CATEGORY = pageOf(`
    SELECT p.card, l.published_at, l.product_id FROM category_listings l JOIN product_pages p USING (product_id)
    WHERE l.category = $4 AND (l.published_at, l.product_id) < ($1::timestamptz, $2::uuid)`);

@QueryHandler(ListProducts)
export class ListProductsHandler implements IQueryHandler<ListProducts> {
  constructor(private readonly db: Database) {}

  async execute({ query: { limit, cursor, category, seller } }: ListProducts): Promise<Json> {
    if (category !== undefined && !isCategory(category)) {
      throw new CategoryUnknown(`There is no category "${category}". See categories.list.`);
    }
    const [at, id] = decodeCursor(cursor, Position) ?? FROM_THE_START;
    const page = [at, id, limit];
    const shown =
      seller !== undefined
        ? await this.db.row<Shown>(OF_SELLER, ...page, seller, category ?? null)
        : category !== undefined
          ? await this.db.row<Shown>(OF_CATEGORY, ...page, category)
          : await this.db.row<Shown>(EVERYTHING, ...page);
    const { cards, last, publishedAt } = shown!;
    const nextCursor = last ? JSON.stringify(encodeCursor([publishedAt, last])) : 'null';
    return new Json(`{"items":[${cards ?? ''}],"nextCursor":${nextCursor}}`);
  }
}
