import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { availableOf, type Available, type Shortage, type StockLevel, type StockLine } from './stock.js';

type Row = StockLevel & { variantId: string };

/** Reads how many units there are. */
@Injectable()
export class StockLevels {
  constructor(private readonly db: Database) {}

  async of(variantIds: string[]): Promise<Map<string, StockLevel>> {
    const rows = await this.db.rows<Row>(
      `SELECT variant_id AS "variantId", on_hand AS "onHand", held FROM stock WHERE variant_id = ANY ($1::uuid[])`,
      variantIds,
    );
    return byVariant(rows);
  }

  async available(variantIds: string[], cartId?: string): Promise<Map<string, Available>> {
    const levels = await (cartId ? this.besidesCart(cartId, variantIds) : this.of(variantIds));
    return new Map(variantIds.map((id) => [id, availableOf(levels.get(id) ?? { onHand: 0, held: 0 })]));
  }

  /** Returns the lines that cannot be had, although the units of `insteadOf` come back. */
  async shortages(lines: StockLine[], insteadOf?: string | null): Promise<Shortage[]> {
    const [available, back] = await Promise.all([
      this.available(lines.map(({ variantId }) => variantId)),
      insteadOf ? this.unitsOf(insteadOf) : new Map<string, number>(),
    ]);
    const left = ({ variantId }: StockLine) =>
      (available.get(variantId) ?? Infinity) + (back.get(variantId) ?? 0);
    const short = lines.filter((line) => left(line) < line.quantity);
    // Someone may have given units back since the refusal; the answer is still no, for the tightest line.
    return (short.length > 0 ? short : lines.slice(0, 1)).map((line) => ({
      variantId: line.variantId,
      available: Math.max(0, left(line)),
    }));
  }

  /** The levels as they would be if this cart held nothing. */
  private async besidesCart(cartId: string, variantIds: string[]): Promise<Map<string, StockLevel>> {
    const rows = await this.db.rows<Row>(
      `SELECT s.variant_id AS "variantId", s.on_hand AS "onHand", (s.held - coalesce(h.quantity, 0))::int AS held
       FROM stock s LEFT JOIN (
         SELECT variant_id, sum(quantity) AS quantity FROM stock_holds
         WHERE cart_id = $2::uuid AND status = 'held' GROUP BY variant_id) h USING (variant_id)
       WHERE s.variant_id = ANY ($1::uuid[])`,
      variantIds,
      cartId,
    );
    return byVariant(rows);
  }

  private async unitsOf(checkoutId: string): Promise<Map<string, number>> {
    const lines = await this.db.rows<StockLine>(
      `SELECT variant_id AS "variantId", quantity FROM stock_holds WHERE checkout_id = $1::uuid`,
      checkoutId,
    );
    return new Map(lines.map(({ variantId, quantity }) => [variantId, quantity]));
  }
}

const byVariant = (rows: Row[]) =>
  new Map(rows.map(({ variantId, onHand, held }) => [variantId, { onHand, held }]));
