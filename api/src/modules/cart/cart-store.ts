import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import { newId } from '#shared/id.js';

export interface StoredItem {
  variantId: string;
  quantity: number;
  title: string;
  variantTitle: string;
  seenPriceAmount: number;
}

export interface FoundCart {
  id: string;
  /** Only for a guest whose cart was made just now, or who sent it. */
  token: string | null;
}

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** The rows of carts. A signed-in person has one; a guest's is found by a secret token. */
@Injectable()
export class CartStore {
  constructor(private readonly db: Database) {}

  async find({ actor, cartToken }: Pick<Caller, 'actor' | 'cartToken'>): Promise<FoundCart | undefined> {
    if (actor) {
      const mine = await this.db.row<{ id: string }>(
        `SELECT id FROM carts WHERE user_id = $1::uuid`,
        actor.userId,
      );
      return mine && { id: mine.id, token: null };
    }
    if (!cartToken) return undefined;
    const guests = await this.db.row<{ id: string }>(
      `SELECT id FROM carts WHERE token_hash = $1`,
      hashOf(cartToken),
    );
    return guests && { id: guests.id, token: cartToken };
  }

  async findOrMake(caller: Pick<Caller, 'actor' | 'cartToken'>): Promise<FoundCart> {
    const found = await this.find(caller);
    if (found) return found;
    const token = caller.actor ? null : `fbc_${randomBytes(32).toString('base64url')}`;
    // Two tabs may put the first thing in at once: both get the one cart that was made first.
    const row = await this.db.row<{ id: string }>(
      `INSERT INTO carts (id, user_id, token_hash) VALUES ($1::uuid, $2::uuid, $3)
       ON CONFLICT (user_id) DO UPDATE SET updated_at = now() RETURNING id`,
      newId(),
      caller.actor?.userId ?? null,
      token && hashOf(token),
    );
    return { id: row!.id, token };
  }

  items(cartId: string): Promise<StoredItem[]> {
    return this.db.rows(
      `SELECT variant_id AS "variantId", quantity, title, variant_title AS "variantTitle", seen_price_amount AS "seenPriceAmount"
       FROM cart_items WHERE cart_id = $1::uuid ORDER BY added_at, variant_id`,
      cartId,
    );
  }

  async put(cartId: string, item: StoredItem, how: 'add' | 'replace', most: number): Promise<void> {
    const quantity = how === 'add' ? 'least(old.quantity + excluded.quantity, $7::int)' : 'excluded.quantity';
    await this.db.run(
      `INSERT INTO cart_items AS old (cart_id, variant_id, quantity, title, variant_title, seen_price_amount)
       VALUES ($1::uuid, $2::uuid, least($3::int, $7::int), $4, $5, $6::bigint)
       ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = ${quantity}, title = excluded.title,
         variant_title = excluded.variant_title, seen_price_amount = excluded.seen_price_amount`,
      cartId,
      item.variantId,
      item.quantity,
      item.title,
      item.variantTitle,
      item.seenPriceAmount,
      most,
    );
    await this.db.run(`UPDATE carts SET updated_at = now() WHERE id = $1::uuid`, cartId);
  }

  async remove(cartId: string, variantId: string): Promise<void> {
    await this.db.run(
      `DELETE FROM cart_items WHERE cart_id = $1::uuid AND variant_id = $2::uuid`,
      cartId,
      variantId,
    );
  }

  /** Takes bought units out; what was put in meanwhile stays. */
  async takeOut(cartId: string, lines: { variantId: string; quantity: number }[]): Promise<void> {
    const values = [cartId, JSON.stringify(lines)];
    const bought = `jsonb_to_recordset($2::jsonb) AS b("variantId" uuid, quantity int)`;
    await this.db.run(
      `DELETE FROM cart_items i USING ${bought}
       WHERE i.cart_id = $1::uuid AND i.variant_id = b."variantId" AND i.quantity <= b.quantity`,
      ...values,
    );
    await this.db.run(
      `UPDATE cart_items i SET quantity = i.quantity - b.quantity FROM ${bought}
       WHERE i.cart_id = $1::uuid AND i.variant_id = b."variantId" AND i.quantity > b.quantity`,
      ...values,
    );
  }

  /** A guest's whole cart becomes the person's; false when the person has one already. */
  async adopt(cartId: string, userId: string): Promise<boolean> {
    const adopted = await this.db.run(
      `UPDATE carts SET user_id = $2::uuid, token_hash = NULL
       WHERE id = $1::uuid AND user_id IS NULL AND NOT EXISTS (SELECT FROM carts WHERE user_id = $2::uuid)`,
      cartId,
      userId,
    );
    return adopted === 1;
  }

  async drop(cartId: string): Promise<void> {
    await this.db.run(`DELETE FROM carts WHERE id = $1::uuid`, cartId);
  }
}
