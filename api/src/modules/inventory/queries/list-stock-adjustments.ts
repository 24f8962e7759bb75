import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { Database } from '#platform/database/database.js';
import type { Page, PageQuery } from '#platform/http/contract.js';
import { decodeCursor, Instant, toPage } from '#platform/http/cursor.js';
import type { Actor } from '#shared/actor.js';
import type { StockAdjustment } from '../inventory.contract.js';

export class ListStockAdjustments extends Query<Page<StockAdjustment>> {
  constructor(
    readonly actor: Actor,
    readonly page: PageQuery,
  ) {
    super();
  }
}

const Position = z.tuple([Instant, z.uuid()]);

type Row = Omit<StockAdjustment, 'createdAt'> & { createdAt: Date };

@QueryHandler(ListStockAdjustments)
export class ListStockAdjustmentsHandler implements IQueryHandler<ListStockAdjustments> {
  constructor(private readonly db: Database) {}

  async execute({ actor, page }: ListStockAdjustments): Promise<Page<StockAdjustment>> {
    const [at, id] = decodeCursor(page.cursor, Position) ?? [null, null];
    const rows = await this.db.rows<Row>(
      `SELECT a.id, s.sku, a.variant_id AS "variantId", a.delta, a.on_hand_after AS "onHandAfter", a.reason,
              a.created_at AS "createdAt"
       FROM stock_adjustments a LEFT JOIN stock s USING (variant_id)
       WHERE a.seller_id = $1::uuid AND ($2::timestamptz IS NULL OR (a.created_at, a.id) < ($2::timestamptz, $3::uuid))
       ORDER BY a.created_at DESC, a.id DESC LIMIT $4::int`,
      actor.userId,
      at,
      id,
      page.limit + 1,
    );
    const shown = (row: Row) => ({ ...row, createdAt: row.createdAt.toISOString() });
    return toPage(rows, page.limit, shown, (row) => [row.createdAt, row.id]);
  }
}
