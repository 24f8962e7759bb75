import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import type { Order } from './orders.contract.js';

interface Row extends Omit<Order, 'number' | 'itemsTotal' | 'shippingTotal' | 'total' | 'placedAt'> {
  number: number;
  currency: string;
  itemsAmount: number;
  shippingAmount: number;
  totalAmount: number;
  placedAt: Date;
}

const ORDER = `
  SELECT o.id, o.number, o.checkout_id AS "checkoutId", o.status, o.currency, o.items_amount AS "itemsAmount",
         o.shipping_amount AS "shippingAmount", o.total_amount AS "totalAmount", o.placed_at AS "placedAt",
         jsonb_build_object('id', o.seller_id, 'handle', o.seller_handle, 'displayName', o.seller_name) AS seller,
         jsonb_build_object('id', o.buyer_id, 'handle', NULL, 'displayName', o.buyer_name) AS buyer,
         c.shipping_address AS "shippingAddress", l.lines, h.history,
         CASE WHEN o.tracking_number IS NOT NULL THEN
           jsonb_build_object('carrier', o.carrier, 'number', o.tracking_number, 'url', CASE WHEN o.tracking_url ~* '^https?://' THEN o.tracking_url END) END AS tracking
  FROM orders o
  JOIN checkouts c ON c.id = o.checkout_id
  CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('id', id, 'productId', product_id, 'variantId', variant_id, 'slug', slug,
      'title', title, 'variantTitle', variant_title, 'sku', sku, 'imageUrl', image_url, 'quantity', quantity,
      'unitPrice', jsonb_build_object('amount', unit_amount, 'currency', o.currency),
      'total', jsonb_build_object('amount', total_amount, 'currency', o.currency)) ORDER BY position) AS lines
    FROM order_lines WHERE order_id = o.id) l
  CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('status', status, 'at', to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'note', note) ORDER BY at, id) AS history
    FROM order_transitions WHERE order_id = o.id) h`;

/** Orders as people read them: what people say on the phone, lines, totals, history. */
@Injectable()
export class OrderReader {
  constructor(private readonly db: Database) {}

  async one(orderId: string): Promise<Order | undefined> {
    return this.first(`o.id = $1::uuid`, orderId);
  }

  async byIds(orderIds: string[]): Promise<Map<string, Order>> {
    const rows = await this.db.rows<Row>(`${ORDER} WHERE o.id = ANY ($1::uuid[])`, orderIds);
    return new Map(rows.map((row) => [row.id, orderOf(row)]));
  }

  async forParty(
    role: 'buyer' | 'seller',
    userId: string,
    orderId: string,
    statuses: readonly string[],
  ): Promise<Order | undefined> {
    return this.first(
      `o.id = $1::uuid AND o.${role}_id = $2::uuid AND o.status = ANY ($3::text[])`,
      orderId,
      userId,
      statuses,
    );
  }

  async ofCheckout(checkoutId: string): Promise<Order[]> {
    const rows = await this.db.rows<Row>(
      `${ORDER} WHERE o.checkout_id = $1::uuid ORDER BY o.number`,
      checkoutId,
    );
    return rows.map(orderOf);
  }

  /** Where buyers wanted to hear about their checkouts: an order shows a person, never how to reach them. */
  async buyersAddresses(checkoutIds: string[]): Promise<Map<string, string>> {
    const rows = await this.db.rows<{ id: string; email: string }>(
      `SELECT id, email FROM checkouts WHERE id = ANY ($1::uuid[])`,
      checkoutIds,
    );
    return new Map(rows.map(({ id, email }) => [id, email]));
  }

  private async first(where: string, ...values: unknown[]): Promise<Order | undefined> {
    const row = await this.db.row<Row>(`${ORDER} WHERE ${where}`, ...values);
    return row && orderOf(row);
  }
}

export const orderNumber = (number: number): string => `FB-${number}`;
export const numberFrom = (orderNumber: string): number => Number(orderNumber.slice('FB-'.length));

function orderOf({
  number,
  currency,
  itemsAmount,
  shippingAmount,
  totalAmount,
  placedAt,
  ...row
}: Row): Order {
  return {
    ...row,
    number: orderNumber(number),
    itemsTotal: { amount: itemsAmount, currency },
    shippingTotal: { amount: shippingAmount, currency },
    total: { amount: totalAmount, currency },
    placedAt: placedAt.toISOString(),
  };
}
