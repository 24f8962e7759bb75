import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { Shelf } from '#modules/catalog/index.js';
import { Database } from '#platform/database/database.js';
import type { PageQuery } from '#platform/http/contract.js';
import { decodeCursor, Instant, toPage } from '#platform/http/cursor.js';
import { Json } from '#platform/http/json.js';
import type { Actor } from '#shared/actor.js';

export class ListKeptProducts extends Query<Json> {
  constructor(
    readonly list: 'likes' | 'wishlist',
    readonly actor: Actor,
    readonly page: PageQuery,
  ) {
    super();
  }
}

const listOf = (table: string, at: string) => `
  SELECT product_id AS "productId", ${at} AS at FROM ${table}
  WHERE user_id = $1::uuid AND (${at}, product_id) < ($2::timestamptz, $3::uuid)
  ORDER BY ${at} DESC, product_id DESC LIMIT $4::int`;
const LISTS = { likes: listOf('product_likes', 'liked_at'), wishlist: listOf('wishes', 'wished_at') };

const Position = z.tuple([Instant, z.uuid()]);
const FROM_THE_START = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** What was taken off the shelf is left out, and comes back when it does. */
@QueryHandler(ListKeptProducts)
export class ListKeptProductsHandler implements IQueryHandler<ListKeptProducts> {
  constructor(
    private readonly db: Database,
    private readonly shelf: Shelf,
  ) {}

  async execute({ list, actor, page: { limit, cursor } }: ListKeptProducts): Promise<Json> {
    const rows = await this.db.rows<{ productId: string; at: Date }>(
      LISTS[list],
      actor.userId,
      ...(decodeCursor(cursor, Position) ?? FROM_THE_START),
      limit + 1,
    );
    const { items, nextCursor } = toPage(
      rows,
      limit,
      (row) => row,
      ({ at, productId }) => [at, productId],
    );
    const shelved = await this.shelf.cardsOf(items.map(({ productId }) => productId));
    const shown = items.flatMap(({ productId, at }) => {
      const card = shelved.get(productId)?.card;
      return card ? `{"product":${card},"at":${JSON.stringify(at)}}` : [];
    });
    return new Json(`{"items":[${shown.join(',')}],"nextCursor":${JSON.stringify(nextCursor)}}`);
  }
}
