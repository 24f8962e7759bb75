import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { fieldErrors } from '#platform/http/validation.pipe.js';
import type { Actor } from '#shared/actor.js';
import type { FieldError } from '#shared/errors.js';
import type { UpsertResult, UpsertResults } from '../bulk-products.contract.js';
import { ProductUpsert } from '../seller-products.contract.js';
import { type WantedProduct } from '../product-checks.js';
import { ProductWriter, type Outcome } from '../product-writer.js';

export class UpsertProducts extends Command<UpsertResults> {
  constructor(
    readonly actor: Actor,
    readonly items: unknown[],
    readonly dryRun: boolean,
  ) {
    super();
  }
}

@CommandHandler(UpsertProducts)
export class UpsertProductsHandler implements ICommandHandler<UpsertProducts> {
  constructor(private readonly writer: ProductWriter) {}

  async execute({ actor, items, dryRun }: UpsertProducts): Promise<UpsertResults> {
    const read = items.map(readItem);
    const wanted = read.flatMap((item) => ('wanted' in item ? [item.wanted] : []));
    const outcomes = await this.writer.write(actor.userId, wanted, { dryRun });
    let next = 0;
    let room = MOST_DIFFERENCES;
    const results = read.map((item, index): UpsertResult => {
      if ('errors' in item) return refused(index, item.handle, item.errors);
      const result = resultOf(index, item.wanted.handle, outcomes[next++]!);
      result.differences.length = Math.min(result.differences.length, room);
      room -= result.differences.length;
      return result;
    });
    return { results };
  }
}

/** What an answer says stays within what a request may say. */
const MOST_DIFFERENCES = 20_000;

type Read = { wanted: WantedProduct } | { handle: string; errors: FieldError[] };

function readItem(item: unknown): Read {
  const parsed = ProductUpsert.safeParse(item);
  if (parsed.success) return { wanted: wantedFrom(parsed.data) };
  const { handle } = (item ?? {}) as { handle?: unknown };
  return {
    handle: typeof handle === 'string' ? handle : '',
    errors: fieldErrors(parsed.error.issues as never),
  };
}

export const wantedFrom = ({ handle, status, ...change }: ProductUpsert): WantedProduct => ({
  handle,
  change,
  status,
});

function resultOf(index: number, handle: string, outcome: Outcome): UpsertResult {
  if (outcome.status === 'refused') return refused(index, handle, outcome.errors);
  const { status, product, changes, differences, guess: categoryGuess = null } = outcome;
  const { id: productId, slug } = product;
  return { index, handle, status, productId, slug, changes, differences, categoryGuess, errors: [] };
}

const refused = (index: number, handle: string, errors: FieldError[]): UpsertResult => ({
  index,
  handle,
  status: 'refused',
  productId: null,
  slug: null,
  changes: [],
  differences: [],
  categoryGuess: null,
  errors,
});
