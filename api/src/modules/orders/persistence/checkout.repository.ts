import { Injectable } from '@nestjs/common';
import type { Offer } from '#modules/catalog/index.js';
import { Database } from '#platform/database/database.js';
import { newId } from '#shared/id.js';
import type { PricedLine, SellerShare } from '../domain/split-by-seller.js';
import type { Address } from '../orders.contract.js';
import { FORGOTTEN, ROW, turnOf } from './checkout-sql.js';

export interface CheckoutRow {
  id: string;
  cartId: string;
  buyerId: string | null;
  email: string;
  tokenHash: string | null;
  status: 'awaiting-payment' | 'paid' | 'expired' | 'cancelled';
  itemsAmount: number;
  shippingAmount: number;
  totalAmount: number;
  currency: string;
  expiresAt: Date;
  replacedBy: string | null;
}

export interface NewCheckout {
  id: string;
  cartId: string;
  buyerId: string | null;
  email: string;
  tokenHash: string | null;
  address: Address;
  currency: string;
  total: number;
  expiresAt: Date;
  /** Units it takes off sale, and for whom they are counted. */
  held: { units: number; visitor: string | null; address: string | null };
  shares: SellerShare<PricedLine & { offer: Offer }>[];
}

/** A checkout with its orders and their lines. */
@Injectable()
export class CheckoutRepository {
  constructor(private readonly db: Database) {}

  find(checkoutId: string): Promise<CheckoutRow | undefined> {
    return this.db.row(`SELECT ${ROW} FROM checkouts WHERE id = $1::uuid`, checkoutId);
  }

  /** Gives it if it was waiting for its payment: the guard of everything that must happen once. */
  sell(checkoutId: string): Promise<CheckoutRow | undefined> {
    return this.db.row(
      `UPDATE checkouts SET status = 'paid', sold_at = clock_timestamp(), ${FORGOTTEN}
       WHERE id = $1::uuid AND status = 'awaiting-payment' AND ${turnOf('cart_id::text')} IS NOT NULL RETURNING ${ROW}`,
      checkoutId,
    );
  }

  /** The clock says which it is: when time is up the provider reports a cancelled payment too. */
  async giveUp(checkoutId: string): Promise<'expired' | 'cancelled' | undefined> {
    const ended = await this.db.row<{ status: 'expired' | 'cancelled' }>(
      `UPDATE checkouts SET status = CASE WHEN expires_at < now() THEN 'expired' ELSE 'cancelled' END, ${FORGOTTEN}
       WHERE id = $1::uuid AND status = 'awaiting-payment' RETURNING status`,
      checkoutId,
    );
    return ended?.status;
  }

  overdue(most: number): Promise<{ id: string }[]> {
    return this.db.rows(
      `SELECT id FROM checkouts WHERE status = 'awaiting-payment' AND expires_at < now() ORDER BY expires_at LIMIT $1::int`,
      most,
    );
  }

  /** Those of them that are paid. */
  async paidOf(checkoutIds: string[]): Promise<Set<string>> {
    const rows = await this.db.rows<{ id: string }>(
      `SELECT id FROM checkouts WHERE id = ANY ($1::uuid[]) AND status = 'paid'`,
      checkoutIds,
    );
    return new Set(rows.map(({ id }) => id));
  }

  titlesOf(checkoutId: string): Promise<{ quantity: number; title: string; variantTitle: string }[]> {
    return this.db.rows(
      `SELECT quantity, l.title, variant_title AS "variantTitle"
       FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE o.checkout_id = $1::uuid ORDER BY o.number, position`,
      checkoutId,
    );
  }

  linesOf(checkoutId: string): Promise<{ variantId: string; quantity: number }[]> {
    return this.db.rows(
      `SELECT variant_id AS "variantId", sum(quantity)::int AS quantity
       FROM order_lines JOIN orders ON orders.id = order_id WHERE checkout_id = $1::uuid GROUP BY 1`,
      checkoutId,
    );
  }

  /** The checkout, its orders, their lines and the first line of their history, in one statement. */
  save(checkout: NewCheckout): Promise<CheckoutRow> {
    const total = (pick: (share: NewCheckout['shares'][number]) => number) =>
      checkout.shares.reduce((amount, share) => amount + pick(share), 0);
    const orders = checkout.shares.map((share) => ({ id: newId(), share }));
    return this.db
      .row<CheckoutRow>(
        SAVED,
        checkout.id,
        checkout.cartId,
        checkout.buyerId,
        checkout.email,
        checkout.tokenHash,
        JSON.stringify(checkout.address),
        total(({ items }) => items.amount),
        total(({ shipping }) => shipping.amount),
        checkout.total,
        checkout.currency,
        checkout.expiresAt,
        checkout.address.name,
        JSON.stringify(orders.map(({ id, share }) => orderOf(id, share))),
        JSON.stringify(orders.flatMap(({ id, share }) => linesOf(id, share))),
        checkout.held.units,
        checkout.held.visitor,
        checkout.held.address,
      )
      .then((row) => row!);
  }
}

const SAVED = `
  WITH checkout AS (
    INSERT INTO checkouts (id, cart_id, buyer_id, email, token_hash, shipping_address, items_amount, shipping_amount,
                           total_amount, currency, expires_at, created_at, held_units, held_by_visitor, held_by_address)
    VALUES ($1::uuid, $2::uuid, $3::uuid, $4, $5, $6::jsonb, $7::bigint, $8::bigint, $9::bigint, $10, $11::timestamptz,
            clock_timestamp(), $15::int, $16, $17)
    RETURNING *),
  placed AS (
    INSERT INTO orders (id, checkout_id, seller_id, seller_handle, seller_name, buyer_id, buyer_name, items_amount,
                        shipping_amount, total_amount, currency)
    SELECT id, $1::uuid, "sellerId", handle, name, $3::uuid, $12, items, shipping, items + shipping, $10
    FROM jsonb_to_recordset($13::jsonb) AS o(id uuid, "sellerId" uuid, handle text, name text, items bigint, shipping bigint)),
  noted AS (
    INSERT INTO order_transitions (id, order_id, status)
    SELECT "noteId", id, 'awaiting-payment' FROM jsonb_to_recordset($13::jsonb) AS o(id uuid, "noteId" uuid)),
  listed AS (
    INSERT INTO order_lines (id, order_id, product_id, variant_id, position, slug, title, variant_title, sku, image_url,
                             quantity, unit_amount, total_amount)
    SELECT id, "orderId", "productId", "variantId", position, slug, title, "variantTitle", sku, "imageUrl", quantity,
           unit, unit * quantity
    FROM jsonb_to_recordset($14::jsonb) AS l(id uuid, "orderId" uuid, "productId" uuid, "variantId" uuid, position int,
      slug text, title text, "variantTitle" text, sku text, "imageUrl" text, quantity int, unit bigint))
  SELECT ${ROW} FROM checkout`;

type Share = NewCheckout['shares'][number];

const orderOf = (id: string, { sellerId, lines, items, shipping }: Share) => {
  const { handle, displayName: name } = lines[0]!.offer.seller;
  return { id, noteId: newId(), sellerId, handle, name, items: items.amount, shipping: shipping.amount };
};

const linesOf = (orderId: string, { lines }: Share) =>
  lines.map(({ offer, quantity, price }, position) => ({
    ...offer,
    id: newId(),
    orderId,
    position,
    quantity,
    unit: price.amount,
  }));
