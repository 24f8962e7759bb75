import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { HOLD, type Holder } from './hold-statement.js';
import { type Available, type Shortage, type StockLevel, type StockLine } from './stock.js';
import { ROW, StockChanges, type StockRow } from './stock-changes.js';
import { StockLevels } from './stock-levels.js';

export interface StockEntry {
  variantId: string;
  productId: string;
  sku: string | null;
  /** undefined leaves what is there, 0 when nothing is. */
  onHand: number | null | undefined;
}

/** made to order stays null; a count never falls below what checkouts hold. */
const COUNTED = `CASE WHEN excluded.on_hand IS NULL THEN NULL ELSE greatest(excluded.on_hand, s.held) END`;
const byVariant = (a: { variantId: string }, b: { variantId: string }) =>
  a.variantId < b.variantId ? -1 : 1;

/**
 * What the rest of the house may ask of the inventory. Units change hands only in rows that were looked at under a
 * lock, taken in variant order: two checkouts can neither take the same unit nor wait for each other in a ring.
 */
@Injectable()
export class Inventory {
  constructor(
    private readonly db: Database,
    private readonly changes: StockChanges,
    private readonly levels: StockLevels,
  ) {}

  levelsOf(variantIds: string[]): Promise<Map<string, StockLevel>> {
    return this.levels.of(variantIds);
  }

  /** A variant without a row was never stocked: none available. What a cart holds itself is available to it. */
  async availabilityOf(variantIds: string[], cartId?: string): Promise<Map<string, Available>> {
    return this.levels.available(variantIds, cartId);
  }

  /** Writes counted stock. Never below what checkouts hold: those units are promised. */
  async setMany(
    sellerId: string,
    entries: StockEntry[],
    reason: string,
    actorId: string,
  ): Promise<Map<string, StockLevel>> {
    return this.db.transaction(async () => {
      const before = await this.lock(entries.map(({ variantId }) => variantId));
      const known = new Map(before.map((row) => [row.variantId, row]));
      const after = await this.db.rows<StockRow>(
        `INSERT INTO stock AS s (variant_id, product_id, seller_id, sku, on_hand)
         SELECT "variantId", "productId", $2::uuid, sku, "onHand"
         FROM jsonb_to_recordset($1::jsonb) AS w("variantId" uuid, "productId" uuid, sku text, "onHand" int) ORDER BY 1
         ON CONFLICT (variant_id) DO UPDATE SET sku = excluded.sku, on_hand = ${COUNTED}
         WHERE s.seller_id = $2::uuid
           AND (s.on_hand IS DISTINCT FROM ${COUNTED} OR s.sku IS DISTINCT FROM excluded.sku)
         RETURNING ${ROW}`,
        JSON.stringify(
          entries.map((entry) => ({ ...entry, onHand: countOf(entry, known.get(entry.variantId)) })),
        ),
        sellerId,
      );
      await this.changes.record(before, after, reason, actorId);
      return new Map(after.map(({ variantId, onHand, held }) => [variantId, { onHand, held }]));
    });
  }

  /**
   * Sets units aside while a buyer pays, and gives back those of the checkout it stands in for. Returns what is
   * short: then roll back. Call it last in a transaction.
   */
  async hold(
    checkoutId: string,
    lines: StockLine[],
    expiresAt: Date,
    { cartId, insteadOf }: Holder = {},
  ): Promise<Shortage[]> {
    const after = await this.db.rows<StockRow & { delta: number }>(
      HOLD,
      checkoutId,
      ...columnsOf(lines),
      expiresAt,
      cartId ?? null,
      insteadOf ?? null,
    );
    if (after.length < lines.length) return this.levels.shortages(lines, insteadOf);
    await this.changes.announce(
      after.map(({ delta, ...row }) => ({ ...row, held: row.held - delta })),
      after,
    );
    return [];
  }

  /** The buyer has paid: held units are sold. Gives false when the hold was no longer there. */
  async claim(checkoutId: string): Promise<boolean> {
    const sold = await this.db.rows(
      `WITH ended AS (
              UPDATE stock_holds SET status = 'claimed' WHERE checkout_id = $1::uuid AND status = 'held'
              RETURNING variant_id, quantity),
            locked AS MATERIALIZED (
              SELECT s.variant_id, e.quantity FROM stock s JOIN ended e USING (variant_id)
              ORDER BY s.variant_id FOR UPDATE OF s),
            sold AS (
              UPDATE stock s SET on_hand = on_hand - l.quantity, held = held - l.quantity FROM locked l
              WHERE s.variant_id = l.variant_id
              RETURNING s.variant_id, s.seller_id, s.on_hand, -l.quantity AS delta),
            written AS (
              INSERT INTO stock_adjustments (id, variant_id, seller_id, delta, on_hand_after, reason)
              SELECT gen_random_uuid(), variant_id, seller_id, delta, on_hand, 'sold' FROM sold
              WHERE on_hand IS NOT NULL)
       SELECT variant_id FROM ended`,
      checkoutId,
    );
    return sold.length > 0;
  }

  /** Units that were held for one cart are held for another: its buyer sees them as available. */
  async moveHolds(fromCartId: string, toCartId: string): Promise<void> {
    await this.db.run(
      `UPDATE stock_holds SET cart_id = $2::uuid WHERE cart_id = $1::uuid AND status = 'held'`,
      fromCartId,
      toCartId,
    );
  }

  /** The buyer gave up or was too slow: held units are for everybody again. */
  async release(checkoutId: string): Promise<void> {
    const after = await this.db.rows<StockRow & { quantity: number }>(
      `WITH ended AS (
              UPDATE stock_holds SET status = 'released' WHERE checkout_id = $1::uuid AND status = 'held'
              RETURNING variant_id, quantity),
            locked AS MATERIALIZED (
              SELECT s.variant_id, e.quantity FROM stock s JOIN ended e USING (variant_id)
              ORDER BY s.variant_id FOR UPDATE OF s),
            freed AS (
              UPDATE stock s SET held = held - l.quantity FROM locked l WHERE s.variant_id = l.variant_id
              RETURNING s.*, l.quantity)
       SELECT ${ROW}, quantity FROM freed`,
      checkoutId,
    );
    await this.changes.announce(
      after.map(({ quantity, ...row }) => ({ ...row, held: row.held + quantity })),
      after,
    );
  }

  /** Sold units come back, because their order was cancelled. */
  async restock(lines: StockLine[], reason: string): Promise<void> {
    const after: StockRow[] = [];
    for (const { variantId, quantity } of lines.toSorted(byVariant)) {
      const row = await this.db.row<StockRow>(
        `UPDATE stock SET on_hand = on_hand + $2::int WHERE variant_id = $1::uuid RETURNING ${ROW}`,
        variantId,
        quantity,
      );
      if (row) after.push(row);
    }
    const quantities = quantitiesOf(lines);
    await this.changes.announce(
      after.map((row) => ({
        ...row,
        onHand: row.onHand === null ? null : row.onHand - quantities.get(row.variantId)!,
      })),
      after,
    );
    await this.changes.recordReturns(lines, reason);
  }

  private lock(variantIds: string[]): Promise<StockRow[]> {
    return this.db.rows<StockRow>(
      `SELECT ${ROW} FROM stock WHERE variant_id = ANY ($1::uuid[]) ORDER BY variant_id FOR UPDATE`,
      variantIds,
    );
  }
}

const countOf = ({ onHand }: StockEntry, known: StockRow | undefined): number | null =>
  onHand === undefined ? (known ? known.onHand : 0) : onHand;

/** Arrays, because Postgres knows how few they are and walks the index; of JSON it expects a hundred rows. */
const columnsOf = (lines: StockLine[]): [string[], number[]] => [
  lines.map(({ variantId }) => variantId),
  lines.map(({ quantity }) => quantity),
];

const quantitiesOf = (lines: StockLine[]) =>
  new Map(lines.map(({ variantId, quantity }) => [variantId, quantity]));
