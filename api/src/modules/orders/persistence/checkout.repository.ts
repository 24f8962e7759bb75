import { Injectable } from '@nestjs/common';
import type { Offer } from '#modules/catalog/index.js';
import { Database } from '#platform/database/database.js';
import { newId } from '#shared/id.js';
import type { PricedLine, SellerShare } from '../domain/split-by-seller.js';
import type { Address } from '../orders.contract.js';

export interface CheckoutRow {
  id: string;
  cartId: string;
  buyerId: string | null;
  email: string;
  tokenHash: string | null;
  status: 'awaiting-payment' | 'paid' | 'expired' | 'cancelled';
  totalAmount: number;
  currency: string;
  expiresAt: Date;
}

export interface NewCheckout {
  id: string;
  cartId: string;
  buyerId: string | null;
  email: string;
  tokenHash: string | null;
  address: Address;
  currency: string;
  expiresAt: Date;
  shares: SellerShare<PricedLine & { offer: Offer }>[];
}

const ROW = `id, cart_id AS "cartId", buyer_id AS "buyerId", email, token_hash AS "tokenHash", status,
             total_amount AS "totalAmount", currency, expires_at AS "expiresAt"`;

/** A checkout with its orders and their lines. */
@Injectable()
export class CheckoutRepository {
  constructor(private readonly db: Database) {}

  find(checkoutId: string): Promise<CheckoutRow | undefined> {
    return this.db.row(`SELECT ${ROW} FROM checkouts WHERE id = $1::uuid`, checkoutId);
  }

  /** Makes it `to` if it is one of `from`, and says whether it was: the guard of everything that must happen once. */
  async move(checkoutId: string, from: CheckoutRow['status'][], to: CheckoutRow['status']): Promise<boolean> {
    const moved = await this.db.run(
      `UPDATE checkouts SET status = $3 WHERE id = $1::uuid AND status = ANY ($2::text[])`,
      checkoutId,
      from,
      to,
    );
    return moved === 1;
  }

  /** The clock says which it is: when time is up the provider reports a cancelled payment too. */
  async giveUp(checkoutId: string): Promise<'expired' | 'cancelled' | undefined> {
    const ended = await this.db.row<{ status: 'expired' | 'cancelled' }>(
      `UPDATE checkouts SET status = CASE WHEN expires_at < now() THEN 'expired' ELSE 'cancelled' END
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

  /** What is bought, as one line for each: "2 × Linen apron (Sage)". */
  async titlesOf(checkoutId: string): Promise<string[]> {
    const rows = await this.db.rows<{ line: string }>(
      `SELECT quantity || ' × ' || l.title || CASE WHEN variant_title = '' THEN '' ELSE ' (' || variant_title || ')' END AS line
       FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE o.checkout_id = $1::uuid ORDER BY o.number, position`,
      checkoutId,
    );
    return rows.map(({ line }) => line);
  }

  linesOf(checkoutId: string): Promise<{ orderId: string; variantId: string; quantity: number }[]> {
    return this.db.rows(
      `SELECT order_id AS "orderId", variant_id AS "variantId", quantity
       FROM order_lines JOIN orders ON orders.id = order_id WHERE checkout_id = $1::uuid`,
      checkoutId,
    );
  }

  async save(checkout: NewCheckout): Promise<void> {
    const total = (pick: (share: NewCheckout['shares'][number]) => number) =>
      checkout.shares.reduce((amount, share) => amount + pick(share), 0);
    await this.db.run(
      `INSERT INTO checkouts (id, cart_id, buyer_id, email, token_hash, shipping_address, items_amount, shipping_amount,
                              total_amount, currency, expires_at)
       VALUES ($1::uuid, $2::uuid, $3::uuid, $4, $5, $6::jsonb, $7::bigint, $8::bigint, $9::bigint, $10, $11::timestamptz)`,
      checkout.id,
      checkout.cartId,
      checkout.buyerId,
      checkout.email,
      checkout.tokenHash,
      JSON.stringify(checkout.address),
      total(({ items }) => items.amount),
      total(({ shipping }) => shipping.amount),
      total((share) => share.total.amount),
      checkout.currency,
      checkout.expiresAt,
    );
    await this.saveOrders(checkout);
  }

  /** Orders, their lines and the first line of their history, in one statement. */
  private async saveOrders(checkout: NewCheckout): Promise<void> {
    const orders = checkout.shares.map((share) => {
      const { handle, displayName } = share.lines[0]!.offer.seller;
      return { id: newId(), share, handle, displayName };
    });
    await this.db.run(
      `WITH placed AS (
         INSERT INTO orders (id, checkout_id, seller_id, seller_handle, seller_name, buyer_id, buyer_name, items_amount,
                             shipping_amount, total_amount, currency)
         SELECT id, $2::uuid, "sellerId", handle, name, $3::uuid, $4, items, shipping, items + shipping, $5
         FROM jsonb_to_recordset($1::jsonb) AS o(id uuid, "sellerId" uuid, handle text, name text, items bigint, shipping bigint)),
       noted AS (
         INSERT INTO order_transitions (id, order_id, status)
         SELECT "noteId", id, 'awaiting-payment' FROM jsonb_to_recordset($1::jsonb) AS o(id uuid, "noteId" uuid))
       INSERT INTO order_lines (id, order_id, product_id, variant_id, position, slug, title, variant_title, sku, image_url,
                                quantity, unit_amount, total_amount)
       SELECT id, "orderId", "productId", "variantId", position, slug, title, "variantTitle", sku, "imageUrl", quantity,
              unit, unit * quantity
       FROM jsonb_to_recordset($6::jsonb) AS l(id uuid, "orderId" uuid, "productId" uuid, "variantId" uuid, position int,
         slug text, title text, "variantTitle" text, sku text, "imageUrl" text, quantity int, unit bigint)`,
      JSON.stringify(
        orders.map(({ id, share, handle, displayName }) => ({
          id,
          noteId: newId(),
          sellerId: share.sellerId,
          handle,
          name: displayName,
          items: share.items.amount,
          shipping: share.shipping.amount,
        })),
      ),
      checkout.id,
      checkout.buyerId,
      checkout.address.name,
      checkout.currency,
      JSON.stringify(
        orders.flatMap(({ id: orderId, share }) =>
          share.lines.map(({ offer, quantity, price }, position) => ({
            ...offer,
            id: newId(),
            orderId,
            position,
            quantity,
            unit: price.amount,
          })),
        ),
      ),
    );
  }
}
