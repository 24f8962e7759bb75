import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Actor } from '#shared/actor.js';
import { Inventory } from '../inventory.js';
import type { SetStockBody, StockResult, StockResults } from '../inventory.contract.js';

export class SetStock extends Command<StockResults> {
  constructor(
    readonly actor: Actor,
    readonly items: SetStockBody['items'],
    readonly reason: string,
  ) {
    super();
  }
}

interface Known {
  sku: string;
  variantId: string;
  productId: string;
  onHand: number | null;
  held: number;
}

@CommandHandler(SetStock)
export class SetStockHandler implements ICommandHandler<SetStock> {
  constructor(
    private readonly db: Database,
    private readonly inventory: Inventory,
  ) {}

  async execute({ actor, items, reason }: SetStock): Promise<StockResults> {
    return this.db.transaction(async () => {
      const rows = await this.db.rows<Known>(
        `SELECT sku, variant_id AS "variantId", product_id AS "productId", on_hand AS "onHand", held
         FROM stock WHERE seller_id = $1::uuid AND sku = ANY ($2::text[])`,
        actor.userId,
        items.map(({ sku }) => sku),
      );
      const known = new Map(rows.map((row) => [row.sku, row]));
      const wanted = new Map(items.filter(({ sku }) => known.has(sku)).map((item) => [item.sku, item]));
      const changed = await this.inventory.setMany(
        actor.userId,
        [...wanted.values()].map(({ sku, onHand }) => ({ ...known.get(sku)!, onHand })),
        reason,
        actor.userId,
      );
      return { results: items.map(({ sku, onHand }) => resultOf(sku, onHand, known.get(sku), changed)) };
    });
  }
}

function resultOf(
  sku: string,
  asked: number | null,
  known: Known | undefined,
  changed: Map<string, { onHand: number | null; held: number }>,
): StockResult {
  if (!known) {
    return {
      sku,
      status: 'refused',
      onHand: null,
      held: 0,
      problem: `You have no variant with the SKU "${sku}".`,
    };
  }
  const now = changed.get(known.variantId) ?? known;
  const problem =
    now.onHand !== asked
      ? `${now.held} units are being paid for at this moment, so the count is ${now.onHand}.`
      : null;
  const status = changed.has(known.variantId) ? 'changed' : 'unchanged';
  return { sku, status, onHand: now.onHand, held: now.held, problem };
}
