import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import type { Money } from '#shared/money.js';
import { SEEN_BY_SELLER, type OrderStatus } from './domain/order-status.js';
import { orderNumber } from './order-reader.js';

/** An order in a line, with the two people it is between. */
export interface OrderBrief {
  id: string;
  number: string;
  status: OrderStatus;
  sellerId: string;
  /** null when a guest bought. */
  buyerId: string | null;
  title: string;
  imageUrl: string | null;
  total: Money;
}

type Row = Omit<OrderBrief, 'number' | 'total'> & { number: number; amount: number; currency: string };

/** What the rest of the house may ask about orders. */
@Injectable()
export class Orders {
  constructor(private readonly db: Database) {}

  /** Only to its buyer and its seller, and to the seller only when it is paid. */
  async briefFor(userId: string, orderId: string): Promise<OrderBrief | undefined> {
    const brief = (await this.briefsOf([orderId])).get(orderId);
    if (brief?.buyerId === userId) return brief;
    return brief?.sellerId === userId && SEEN_BY_SELLER.includes(brief.status) ? brief : undefined;
  }

  async briefsOf(orderIds: readonly string[]): Promise<Map<string, OrderBrief>> {
    if (orderIds.length === 0) return new Map();
    const rows = await this.db.rows<Row>(
      `SELECT o.id, o.number, o.status, o.seller_id AS "sellerId", o.buyer_id AS "buyerId",
              o.total_amount AS amount, o.currency, l.title, l.image_url AS "imageUrl"
       FROM orders o CROSS JOIN LATERAL (
         SELECT title, image_url FROM order_lines WHERE order_id = o.id ORDER BY position LIMIT 1) l
       WHERE o.id = ANY ($1::uuid[])`,
      [...orderIds],
    );
    return new Map(
      rows.map(({ number, amount, currency, ...row }) => [
        row.id,
        { ...row, number: orderNumber(number), total: { amount, currency } },
      ]),
    );
  }
}
