import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { newId } from '#shared/id.js';
import { waysInto, type OrderStatus } from '../domain/order-status.js';

export interface OrderRow {
  orderId: string;
  checkoutId: string;
  sellerId: string;
  buyerId: string | null;
  totalAmount: number;
  currency: string;
}

export interface Move {
  to: OrderStatus;
  note?: string;
  actorId?: string;
}

const ROW = `id AS "orderId", checkout_id AS "checkoutId", seller_id AS "sellerId", buyer_id AS "buyerId",
             total_amount AS "totalAmount", currency`;

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

  linesOf(orderId: string): Promise<{ variantId: string; quantity: number }[]> {
    return this.db.rows(
      `SELECT variant_id AS "variantId", sum(quantity)::int AS quantity FROM order_lines WHERE order_id = $1::uuid GROUP BY 1`,
      orderId,
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

  private async move(
    column: 'id' | 'checkout_id',
    id: string,
    { to, note, actorId }: Move,
  ): Promise<OrderRow[]> {
    const moved = await this.db.rows<OrderRow>(
      `UPDATE orders SET status = $2, updated_at = now() WHERE ${column} = $1::uuid AND status = ANY ($3::text[]) RETURNING ${ROW}`,
      id,
      to,
      waysInto(to),
    );
    await this.db.run(
      `INSERT INTO order_transitions (id, order_id, status, note, actor_id)
       SELECT id, "orderId", $2, $3, $4::uuid FROM jsonb_to_recordset($1::jsonb) AS m(id uuid, "orderId" uuid)`,
      JSON.stringify(moved.map(({ orderId }) => ({ id: newId(), orderId }))),
      to,
      note ?? null,
      actorId ?? null,
    );
    return moved;
  }
}
