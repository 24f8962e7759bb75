import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Actor } from '#shared/actor.js';
import type { ChangeStatusBody, StatusResult, StatusResults } from '../bulk-products.contract.js';
import { ProductRepository } from '../persistence/product.repository.js';
import { ProductWriter, type Outcome } from '../product-writer.js';
import { matching, patternOf } from '../seller-products.js';

export class ChangeStatusOfMany extends Command<StatusResults> {
  constructor(
    readonly actor: Actor,
    readonly body: ChangeStatusBody,
  ) {
    super();
  }
}

const MOST = 500;

interface Target {
  /** What it was asked for by. */
  word: string;
  id: string;
  handle: string;
  title: string;
  status: StatusResult['before'];
}

@CommandHandler(ChangeStatusOfMany)
export class ChangeStatusOfManyHandler implements ICommandHandler<ChangeStatusOfMany> {
  constructor(
    private readonly db: Database,
    private readonly products: ProductRepository,
    private readonly writer: ProductWriter,
  ) {}

  async execute({ actor, body }: ChangeStatusOfMany): Promise<StatusResults> {
    const { status, products, filter, dryRun } = body;
    return this.db.transaction(async () => {
      await this.products.lockShop(actor.userId);
      const found = filter
        ? await this.fitting(actor.userId, filter)
        : await this.named(actor.userId, products!);
      const targets = found.slice(0, MOST);
      const byHandle = new Map(targets.map((target) => [target.handle, target]));
      const wanted = [...byHandle.keys()].map((handle) => ({ handle, change: {}, status }));
      const outcomes = await this.writer.write(actor.userId, wanted, { dryRun });
      const outcomeOf = new Map(wanted.map(({ handle }, place) => [handle, outcomes[place]!]));
      const byWord = new Map(targets.map((target) => [target.word, target]));
      const words = products ?? targets.map(({ word }) => word);
      return {
        results: words.map((word) => {
          const target = byWord.get(word);
          return target ? resultOf(target, outcomeOf.get(target.handle)!) : unknown(word);
        }),
        next: found.length > MOST ? targets.at(-1)!.handle : null,
      };
    });
  }

  private named(sellerId: string, words: string[]): Promise<Target[]> {
    return this.db.rows<Target>(
      `SELECT w.word, p.* FROM (SELECT DISTINCT word FROM unnest($2::text[]) AS word) w
       CROSS JOIN LATERAL (
         SELECT id, handle, title, status FROM products WHERE seller_id = $1::uuid AND handle = w.word
         UNION ALL
         SELECT id, handle, title, status FROM products WHERE seller_id = $1::uuid AND id = CASE
           WHEN w.word ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN w.word::uuid END
         UNION ALL
         SELECT p.id, p.handle, p.title, p.status FROM variants v JOIN products p ON p.id = v.product_id
         WHERE v.seller_id = $1::uuid AND v.sku = w.word
         LIMIT 1) p`,
      sellerId,
      words,
    );
  }

  private fitting(
    sellerId: string,
    { status, q, after }: NonNullable<ChangeStatusBody['filter']>,
  ): Promise<Target[]> {
    return this.db.rows<Target>(
      `SELECT p.handle AS word, p.id, p.handle, p.title, p.status FROM products p
       WHERE ${matching} AND ($4::text IS NULL OR p.handle > $4) ORDER BY p.handle LIMIT ${MOST + 1}`,
      sellerId,
      status ?? null,
      patternOf(q),
      after ?? null,
    );
  }
}

function resultOf({ word, id, handle, title, status: before }: Target, outcome: Outcome): StatusResult {
  const asked = { product: word, productId: id, handle, title, before };
  if (outcome.status === 'refused') return { ...asked, status: 'refused', errors: outcome.errors };
  return { ...asked, status: outcome.status === 'unchanged' ? 'unchanged' : 'changed', errors: [] };
}

const unknown = (product: string): StatusResult => ({
  ...{ product, productId: null, handle: null, title: null, before: null, status: 'refused' },
  errors: [{ pointer: '', code: 'not-found', message: `You have no product "${product}".` }],
});
