import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { Database } from '#platform/database/database.js';
import type { Page } from '#platform/http/contract.js';
import { decodeCursor, Instant, toPage } from '#platform/http/cursor.js';
import type { Actor } from '#shared/actor.js';
import { SEEN_BY_BUYER, SEEN_BY_SELLER, type OrderStatus } from '../domain/order-status.js';
import { numberFrom, orderNumber } from '../order-reader.js';
import type { OrderQuery, OrderSummary } from '../orders.contract.js';
import type { Role } from './get-order.js';

export class ListOrders extends Query<Page<OrderSummary>> {
  constructor(
    readonly role: Role,
    readonly actor: Actor,
    readonly query: OrderQuery,
  ) {
    super();
  }
}

interface Row extends Omit<OrderSummary, 'number' | 'total' | 'placedAt'> {
  number: number;
  totalAmount: number;
  currency: string;
  placedAt: Date;
}

const Position = z.tuple([Instant, z.uuid()]);

const listOf = (role: Role, condition = '') => `
  SELECT o.id, o.number, o.status, o.total_amount AS "totalAmount", o.currency, o.placed_at AS "placedAt",
         jsonb_build_object('id', o.seller_id, 'handle', o.seller_handle, 'displayName', o.seller_name) AS seller,
         jsonb_build_object('id', o.buyer_id, 'handle', NULL, 'displayName', o.buyer_name) AS buyer,
         l."itemCount", l."firstTitle", l."imageUrl"
  FROM orders o
  CROSS JOIN LATERAL (
    SELECT sum(quantity)::int AS "itemCount", (array_agg(title ORDER BY position))[1] AS "firstTitle",
           (array_agg(image_url ORDER BY position))[1] AS "imageUrl"
    FROM order_lines WHERE order_id = o.id) l
  WHERE o.${role}_id = $1::uuid AND o.status = ANY ($2::text[])
    AND ($3::timestamptz IS NULL OR o.placed_at >= $3::timestamptz)
    ${condition}
    AND ($4::timestamptz IS NULL OR (o.placed_at, o.id) < ($4::timestamptz, $5::uuid))
  ORDER BY o.placed_at DESC, o.id DESC LIMIT $6::int`;

/** A query of its own, so that it is one look into the index of numbers. */
const numbered = (role: Role) => listOf(role, 'AND o.number = $7::int');

@QueryHandler(ListOrders)
export class ListOrdersHandler implements IQueryHandler<ListOrders> {
  constructor(private readonly db: Database) {}

  async execute({ role, actor, query }: ListOrders): Promise<Page<OrderSummary>> {
    const [at, id] = decodeCursor(query.cursor, Position) ?? [null, null];
    const seen: readonly OrderStatus[] = role === 'seller' ? SEEN_BY_SELLER : SEEN_BY_BUYER;
    const number = query.number === undefined ? undefined : numberFrom(query.number);
    const rows = await this.db.rows<Row>(
      number === undefined ? listOf(role) : numbered(role),
      actor.userId,
      query.status ? seen.filter((status) => status === query.status) : seen,
      query.since ?? null,
      at,
      id,
      query.limit + 1,
      ...(number === undefined ? [] : [number]),
    );
    return toPage(rows, query.limit, summaryOf, (row) => [row.placedAt, row.id]);
  }
}

const summaryOf = ({ number, totalAmount, currency, placedAt, ...row }: Row): OrderSummary => ({
  ...row,
  number: orderNumber(number),
  total: { amount: totalAmount, currency },
  placedAt: placedAt.toISOString(),
});
