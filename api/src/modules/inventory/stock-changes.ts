import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { newId } from '#shared/id.js';
import { StockChanged } from './inventory.events.js';
import { looksDifferent, type StockLevel, type StockLine } from './stock.js';

export interface StockRow extends StockLevel {
  variantId: string;
  productId: string;
  sellerId: string;
}

export const ROW = `variant_id AS "variantId", product_id AS "productId", seller_id AS "sellerId", on_hand AS "onHand", held`;

/** Writes down what happened to stock, and tells the house when buyers would see it. */
@Injectable()
export class StockChanges {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
  ) {}

  async record(before: StockRow[], after: StockRow[], reason: string, actorId: string): Promise<void> {
    const levels = new Map(before.map((row) => [row.variantId, row]));
    const start = (row: StockRow): StockRow => levels.get(row.variantId) ?? { ...row, onHand: 0, held: 0 };
    const changes = after
      .map((row) => ({ id: newId(), ...row, delta: (row.onHand ?? 0) - (start(row).onHand ?? 0) }))
      .filter(({ delta }) => delta !== 0);
    await this.db.run(
      `INSERT INTO stock_adjustments (id, variant_id, seller_id, delta, on_hand_after, reason, actor_id)
       SELECT id, "variantId", "sellerId", delta, coalesce("onHand", 0), $2, $3::uuid
       FROM jsonb_to_recordset($1::jsonb) AS c(id uuid, "variantId" uuid, "sellerId" uuid, delta int, "onHand" int)`,
      JSON.stringify(changes),
      reason,
      actorId,
    );
    await this.announce(after.map(start), after);
  }

  async recordReturns(lines: StockLine[], reason: string): Promise<void> {
    if (lines.length === 0) return;
    // Arrays, because Postgres knows how few they are and walks the index; of JSON it expects a hundred rows
    // and reads the whole stock.
    await this.db.run(
      `INSERT INTO stock_adjustments (id, variant_id, seller_id, delta, on_hand_after, reason)
       SELECT l.id, s.variant_id, s.seller_id, l.delta, s.on_hand, $4
       FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS l(id, variant_id, delta)
       JOIN stock s ON s.variant_id = l.variant_id WHERE s.on_hand IS NOT NULL`,
      lines.map(() => newId()),
      lines.map(({ variantId }) => variantId),
      lines.map(({ quantity }) => quantity),
      reason,
    );
  }

  async announce(before: StockRow[], after: StockRow[]): Promise<void> {
    const levels = new Map(before.map((row) => [row.variantId, row]));
    const seen = after.filter((row) => looksDifferent(levels.get(row.variantId)!, row));
    this.events.append(
      ...seen.map(
        ({ variantId, productId, sellerId }) =>
          new StockChanged(productId, { variantId, productId, sellerId }),
      ),
    );
  }
}
