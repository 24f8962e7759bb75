import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { FORGOTTEN, ROW, turnOf } from './checkout-sql.js';
import type { CheckoutRow, NewCheckout } from './checkout.repository.js';

/** What is held for others than this cart, by who asks and from where they ask. */
export interface HeldElsewhere {
  byVisitor: number;
  byAddress: number;
}

export interface MadeRoom extends HeldElsewhere {
  /** The checkout that waited for its payment until now. */
  replaced: string | null;
  /** Something was sold from this cart a moment ago: the cart may have been read before that. */
  soldJustNow: boolean;
}

const HELD_ELSEWHERE = (visitor: string, address: string, cart: string) => `
  (SELECT coalesce(sum(held_units), 0)::int FROM checkouts
   WHERE held_by_visitor = ${visitor} AND status = 'awaiting-payment' AND cart_id <> ${cart}) AS "byVisitor",
  (SELECT coalesce(sum(held_units), 0)::int FROM checkouts
   WHERE held_by_address = ${address} AND status = 'awaiting-payment' AND cart_id <> ${cart}) AS "byAddress"`;

/** The checkouts that wait for a payment: one of each cart, which a partial UNIQUE index sees to. */
@Injectable()
export class LiveCheckouts {
  constructor(private readonly db: Database) {}

  /** Waits until nothing else happens to checkouts of this cart, nor starts for this visitor. */
  async takeTurn(cartId: string, visitor: string | null = null): Promise<void> {
    await this.db.row(
      `SELECT ${turnOf('$1::uuid::text')}, pg_advisory_xact_lock(hashtextextended($2, 10))`,
      cartId,
      visitor,
    );
  }

  async makeRoom({ id, cartId, held: { visitor, address } }: NewCheckout): Promise<MadeRoom> {
    const [, room] = await Promise.all([
      this.takeTurn(cartId, visitor),
      this.db.row<MadeRoom>(
        `WITH replaced AS (
           UPDATE checkouts SET status = 'cancelled', replaced_by = $2::uuid, ${FORGOTTEN}
           WHERE cart_id = $1::uuid AND status = 'awaiting-payment' AND id <> $2::uuid RETURNING id)
         SELECT (SELECT id FROM replaced) AS replaced,
           EXISTS (SELECT FROM checkouts WHERE cart_id = $1::uuid AND sold_at > now() - interval '1 minute')
             AS "soldJustNow", ${HELD_ELSEWHERE('$3', '$4', '$1::uuid')}`,
        cartId,
        id,
        visitor,
        address,
      ),
    ]);
    return room!;
  }

  /** The same once more, when nobody else from this address is just being counted. */
  async countInTurn({ cartId, held: { visitor, address } }: NewCheckout): Promise<HeldElsewhere> {
    const [, counted] = await Promise.all([
      this.db.row(`SELECT pg_advisory_xact_lock(hashtextextended($1, 11))`, address),
      this.db.row<HeldElsewhere>(
        `SELECT ${HELD_ELSEWHERE('$2', '$3', '$1::uuid')}`,
        cartId,
        visitor,
        address,
      ),
    ]);
    return counted!;
  }

  /** One that is over, for as long as the transaction lasts; undefined when it is not over or was paid. */
  ended(checkoutId: string): Promise<CheckoutRow | undefined> {
    return this.db.row(
      `SELECT ${ROW} FROM checkouts WHERE id = $1::uuid AND status IN ('expired', 'cancelled') FOR UPDATE`,
      checkoutId,
    );
  }

  /** Another checkout of its cart that was sold since this one was started. */
  async soldSince(checkoutId: string): Promise<string | undefined> {
    const row = await this.db.row<{ id: string }>(
      `SELECT sold.id FROM checkouts late JOIN checkouts sold ON sold.cart_id = late.cart_id
       WHERE late.id = $1::uuid AND sold.sold_at >= late.created_at AND sold.id <> late.id
       ORDER BY sold.sold_at DESC LIMIT 1`,
      checkoutId,
    );
    return row?.id;
  }

  /** The live checkout of the same cart, and whether it asks for the very same: goods, price, where it goes. */
  rivalOf(checkoutId: string): Promise<{ id: string; same: boolean } | undefined> {
    return this.db.row(
      `SELECT live.id, ${['total_amount', 'currency', 'email', 'shipping_address']
        .map((column) => `live.${column} = late.${column}`)
        .join(' AND ')} AND ${GOODS_OF('live')} = ${GOODS_OF('late')} AS same
       FROM checkouts late JOIN checkouts live ON live.cart_id = late.cart_id
       WHERE late.id = $1::uuid AND live.status = 'awaiting-payment' FOR UPDATE OF live`,
      checkoutId,
    );
  }

  /** Ends the live checkout of a guest's cart when one was started or sold from the cart that the items are in now. */
  endRivals(guestCartId: string, cartId: string, since: Date): Promise<{ id: string }[]> {
    return this.db.rows(
      `UPDATE checkouts SET status = 'cancelled', replaced_by = rival.rival_id, ${FORGOTTEN}
       FROM (SELECT id AS rival_id FROM checkouts
             WHERE cart_id = $2::uuid AND (status = 'awaiting-payment' OR sold_at >= $3::timestamptz)
             ORDER BY sold_at LIMIT 1) rival
       WHERE cart_id = $1::uuid AND status = 'awaiting-payment' RETURNING checkouts.id`,
      guestCartId,
      cartId,
      since,
    );
  }

  soldFrom(cartId: string, since: Date): Promise<{ id: string }[]> {
    return this.db.rows(
      `SELECT id FROM checkouts WHERE cart_id = $1::uuid AND sold_at >= $2::timestamptz`,
      cartId,
      since,
    );
  }

  /** What was sold from the guest's cart stays with it: that says nothing about items of the other. */
  async moveToCart(guestCartId: string, cartId: string): Promise<void> {
    await this.db.run(
      `UPDATE checkouts SET cart_id = $2::uuid WHERE cart_id = $1::uuid AND sold_at IS NULL`,
      guestCartId,
      cartId,
    );
  }

  async end(checkoutId: string, replacedBy: string): Promise<void> {
    await this.db.run(
      `UPDATE checkouts SET status = 'cancelled', replaced_by = $2::uuid, ${FORGOTTEN} WHERE id = $1::uuid`,
      checkoutId,
      replacedBy,
    );
  }

  /** Paid after all: sold, or the money goes back and `instead` says for what. */
  async close(checkoutId: string, outcome: 'sold' | 'refunded', instead?: string): Promise<void> {
    await this.db.run(
      `UPDATE checkouts SET status = 'paid', sold_at = CASE WHEN $2 THEN clock_timestamp() END,
         replaced_by = CASE WHEN NOT $2 THEN coalesce($3::uuid, replaced_by) END
       WHERE id = $1::uuid`,
      checkoutId,
      outcome === 'sold',
      instead ?? null,
    );
  }
}

const GOODS_OF = (checkout: string) => `(
  SELECT jsonb_object_agg(variant_id, quantity) FROM (
    SELECT variant_id, sum(quantity) AS quantity FROM order_lines l JOIN orders o ON o.id = l.order_id
    WHERE o.checkout_id = ${checkout}.id GROUP BY variant_id) lines)`;
