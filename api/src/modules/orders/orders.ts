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

/** A line of an order, as its buyer's. */
export interface BoughtLine {
  orderId: string;
  lineId: string;
  status: OrderStatus;
  productId: string;
  sellerId: string;
  slug: string;
  title: string;
  variantTitle: string;
}

/** A line of a delivered order, as its buyer sees it among others. */
export interface ReceivedLineListed {
  orderId: string;
  orderNumber: string;
  lineId: string;
  productId: string;
  title: string;
  variantTitle: string;
  imageUrl: string | null;
  deliveredAt: string;
}

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

  /** Undefined unless it is this buyer's. */
  boughtLine(buyerId: string, orderId: string, lineId: string): Promise<BoughtLine | undefined> {
    return this.db.row<BoughtLine>(
      `SELECT o.id AS "orderId", l.id AS "lineId", o.status, l.product_id AS "productId", o.seller_id AS "sellerId",
              l.slug, l.title, l.variant_title AS "variantTitle"
       FROM orders o JOIN order_lines l ON l.order_id = o.id
       WHERE o.id = $1::uuid AND o.buyer_id = $2::uuid AND l.id = $3::uuid`,
      orderId,
      buyerId,
      lineId,
    );
  }

  /** What a buyer received, newest order first. */
  async receivedLines(buyerId: string, limit: number): Promise<ReceivedLineListed[]> {
    const rows = await this.db.rows<
      Omit<ReceivedLineListed, 'orderNumber' | 'deliveredAt'> & { number: number; updatedAt: Date }
    >(
      `SELECT o.id AS "orderId", o.number, o.updated_at AS "updatedAt", l.id AS "lineId",
              l.product_id AS "productId", l.title, l.variant_title AS "variantTitle", l.image_url AS "imageUrl"
       FROM (SELECT * FROM orders WHERE buyer_id = $1::uuid AND status = 'delivered'
             ORDER BY number DESC LIMIT $2::int) o
       JOIN order_lines l ON l.order_id = o.id ORDER BY o.number DESC, l.position LIMIT $2::int`,
      buyerId,
      limit,
    );
    return rows.map(({ number, updatedAt, ...line }) => ({
      ...line,
      orderNumber: orderNumber(number),
      deliveredAt: updatedAt.toISOString(),
    }));
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
