import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import { newId } from '#shared/id.js';
import { MOST_LINES, MOST_UNITS_PER_LINE } from './cart.contract.js';

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

export interface StoredCart extends FoundCart {
  items: StoredItem[];
}

type Who = Pick<Caller, 'actor' | 'cartToken'>;

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

const ITEM = `i.variant_id AS "variantId", i.quantity, i.title, i.variant_title AS "variantTitle",
              i.seen_price_amount AS "seenPriceAmount"`;

/** Two tabs may put the first thing in at once: both get the one cart that was made first. */
const MAKE = `INSERT INTO carts (id, user_id, token_hash) VALUES ($8::uuid, $9::uuid, $10)
              ON CONFLICT (user_id) DO UPDATE SET updated_at = now() RETURNING id`;
const TOUCH_GUESTS = `UPDATE carts SET updated_at = now() WHERE token_hash = $8 RETURNING id`;
const TOUCH = `UPDATE carts SET updated_at = now() WHERE id = $8::uuid RETURNING id`;

/** Puts one thing into the cart that `cart` gives, and says whether there was room for it. */
const putInto = (cart: string, quantity: string) => `
  WITH cart AS (${cart}),
       put AS (
         INSERT INTO cart_items AS old (cart_id, variant_id, quantity, title, variant_title, seen_price_amount)
         SELECT id, $1::uuid, least($2::int, $6::int), $3, $4, $5::bigint FROM cart
         WHERE EXISTS (SELECT FROM cart_items WHERE cart_id = id AND variant_id = $1::uuid)
            OR (SELECT count(*) FROM cart_items WHERE cart_id = id) < $7::int
         ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = ${quantity}, title = excluded.title,
           variant_title = excluded.variant_title, seen_price_amount = excluded.seen_price_amount RETURNING 1)
  SELECT id, EXISTS (SELECT FROM put) AS fits FROM cart`;
const ADDED_UP = `least(old.quantity + excluded.quantity, $6::int)`;

/** The rows of carts. A signed-in person has one; a guest's is found by a secret token. */
@Injectable()
export class CartStore {
  constructor(private readonly db: Database) {}

  async find({ actor, cartToken }: Who): Promise<StoredCart | undefined> {
    if (!actor && !cartToken) return undefined; // a guest without a token has none
    const rows = await this.db.rows<FoundCart & StoredItem>(
      `SELECT c.id, ${ITEM} FROM carts c LEFT JOIN cart_items i ON i.cart_id = c.id
       WHERE ${actor ? 'c.user_id = $1::uuid' : 'c.token_hash = $1'} ORDER BY i.added_at, i.variant_id`,
      actor ? actor.userId : hashOf(cartToken!),
    );
    if (!rows[0]) return undefined;
    const items = rows.filter(({ variantId }) => variantId !== null).map(({ id: _, ...item }) => item);
    return { id: rows[0].id, token: actor ? null : cartToken, items };
  }

  /** How many things are in the caller's cart, whatever has become of them. */
  async count({ actor, cartToken }: Who): Promise<number> {
    if (!actor && !cartToken) return 0;
    const row = await this.db.row<{ count: number }>(
      `SELECT coalesce(sum(i.quantity), 0)::int AS count FROM carts c JOIN cart_items i ON i.cart_id = c.id
       WHERE ${actor ? 'c.user_id = $1::uuid' : 'c.token_hash = $1'}`,
      actor ? actor.userId : hashOf(cartToken!),
    );
    return row!.count;
  }

  /** Puts it into the caller's cart, which is made if there is none; undefined when the cart is full. */
  async add(who: Who, item: StoredItem): Promise<StoredCart | undefined> {
    const { actor, cartToken } = who;
    if (!actor && cartToken) {
      const cart = await this.put(TOUCH_GUESTS, ADDED_UP, item, hashOf(cartToken));
      if (cart) return cart.fits ? this.find(who) : undefined;
    }
    const token = actor ? null : `fbc_${randomBytes(32).toString('base64url')}`;
    const ids = [newId(), actor?.userId ?? null, token && hashOf(token)];
    const { id, fits } = (await this.put(MAKE, ADDED_UP, item, ...ids))!;
    if (!fits) return undefined;
    return actor ? this.find(who) : { id, token, items: [item] };
  }

  async replace(cartId: string, item: StoredItem): Promise<void> {
    await this.put(TOUCH, 'excluded.quantity', item, cartId);
  }

  private put(cart: string, quantity: string, item: StoredItem, ...values: unknown[]) {
    return this.db.row<{ id: string; fits: boolean }>(
      putInto(cart, quantity),
      item.variantId,
      item.quantity,
      item.title,
      item.variantTitle,
      item.seenPriceAmount,
      MOST_UNITS_PER_LINE,
      MOST_LINES,
      ...values,
    );
  }

  /** Waits until no other merge has it; false when it went into another cart meanwhile. */
  async lock(cartId: string): Promise<boolean> {
    const found = await this.db.row(`SELECT 1 FROM carts WHERE id = $1::uuid FOR UPDATE`, cartId);
    return found !== undefined;
  }

  /** Everything in one cart goes into another; what both have adds up. */
  async pour(fromCartId: string, intoCartId: string): Promise<void> {
    await this.db.run(
      `INSERT INTO cart_items AS old (cart_id, variant_id, quantity, title, variant_title, seen_price_amount)
       SELECT $2::uuid, variant_id, quantity, title, variant_title, seen_price_amount
       FROM cart_items WHERE cart_id = $1::uuid
       ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = least(old.quantity + excluded.quantity, $3::int),
         title = excluded.title, variant_title = excluded.variant_title,
         seen_price_amount = excluded.seen_price_amount`,
      fromCartId,
      intoCartId,
      MOST_UNITS_PER_LINE,
    );
    await this.db.run(`UPDATE carts SET updated_at = now() WHERE id = $1::uuid`, intoCartId);
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
    await this.db.run(
      `WITH bought AS (SELECT * FROM unnest($2::uuid[], $3::int[]) AS b(variant_id, quantity)),
            gone AS (
              DELETE FROM cart_items i USING bought b
              WHERE i.cart_id = $1::uuid AND i.variant_id = b.variant_id AND i.quantity <= b.quantity)
       UPDATE cart_items i SET quantity = i.quantity - b.quantity FROM bought b
       WHERE i.cart_id = $1::uuid AND i.variant_id = b.variant_id AND i.quantity > b.quantity`,
      cartId,
      lines.map(({ variantId }) => variantId),
      lines.map(({ quantity }) => quantity),
    );
  }

  async contains(cartId: string, lines: { variantId: string; quantity: number }[]): Promise<boolean> {
    const row = await this.db.row<{ count: number }>(
      `SELECT count(*)::int AS count FROM unnest($2::uuid[], $3::int[]) AS wanted(variant_id, quantity)
       JOIN cart_items i ON i.cart_id = $1::uuid AND i.variant_id = wanted.variant_id
         AND i.quantity >= wanted.quantity`,
      cartId,
      lines.map(({ variantId }) => variantId),
      lines.map(({ quantity }) => quantity),
    );
    return row!.count === lines.length;
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
