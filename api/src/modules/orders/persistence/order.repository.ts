import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { waysInto, type OrderStatus } from '../domain/order-status.js';

export interface OrderRow {
  orderId: string;
  checkoutId: string;
  sellerId: string;
  buyerId: string | null;
  totalAmount: number;
  currency: string;
  lines: { variantId: string; quantity: number }[];
}

export interface Move {
  to: OrderStatus;
  note?: string;
  actorId?: string;
}

const ROW = `id AS "orderId", checkout_id AS "checkoutId", seller_id AS "sellerId", buyer_id AS "buyerId",
             total_amount AS "totalAmount", currency,
             (SELECT jsonb_agg(jsonb_build_object('variantId', variant_id, 'quantity', quantity))
              FROM order_lines WHERE order_id = orders.id) AS lines`;

/** Moves orders along the transition table, each step written into their history. */
@Injectable()
export class OrderRepository {
  constructor(private readonly db: Database) {}

  /** Gives the orders of a checkout that could take the step; the others stay as they are. */
  moveCheckout(checkoutId: string, move: Move): Promise<OrderRow[]> {
    return this.move('checkout_id', checkoutId, move);
  }

  async moveOrder(orderId: string, move: Move): Promise<OrderRow | undefined> {
    return (await this.move('id', orderId, move))[0];
  }

  async statusFor(
    role: 'buyer' | 'seller',
    userId: string,
    orderId: string,
  ): Promise<OrderStatus | undefined> {
    const row = await this.db.row<{ status: OrderStatus }>(
      `SELECT status FROM orders WHERE id = $1::uuid AND ${role}_id = $2::uuid`,
      orderId,
      userId,
    );
    return row?.status;
  }

  async track(
    orderId: string,
    tracking: { carrier: string; trackingNumber: string; trackingUrl?: string | null },
  ): Promise<void> {
    await this.db.run(
      `UPDATE orders SET carrier = $2, tracking_number = $3, tracking_url = $4 WHERE id = $1::uuid`,
      orderId,
      tracking.carrier,
      tracking.trackingNumber,
      tracking.trackingUrl ?? null,
    );
  }

  async productsOf(orderId: string): Promise<string[]> {
    const rows = await this.db.rows<{ productId: string }>(
      `SELECT DISTINCT product_id AS "productId" FROM order_lines WHERE order_id = $1::uuid`,
      orderId,
    );
    return rows.map(({ productId }) => productId);
  }

  /** On their way for that many days, the longest first. A shipped order was last changed when it shipped. */
  async shippedBefore(days: number, limit: number): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `SELECT id FROM orders WHERE status = 'shipped' AND updated_at < now() - make_interval(days => $1::int)
       ORDER BY updated_at LIMIT $2::int`,
      days,
      limit,
    );
    return rows.map(({ id }) => id);
  }

  /** The step and its line in the history, in one statement. */
  private move(column: 'id' | 'checkout_id', id: string, { to, note, actorId }: Move): Promise<OrderRow[]> {
    return this.db.rows<OrderRow>(
      `WITH moved AS (
         UPDATE orders SET status = $2, updated_at = now() WHERE ${column} = $1::uuid AND status = ANY ($3::text[])
         RETURNING ${ROW}),
       noted AS (
         INSERT INTO order_transitions (id, order_id, status, note, actor_id)
         SELECT gen_random_uuid(), "orderId", $2, $4, $5::uuid FROM moved)
       SELECT * FROM moved`,
      id,
      to,
      waysInto(to),
      note ?? null,
      actorId ?? null,
    );
  }
}
