import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { mapInSlices } from '#platform/event-loop/map-in-slices.js';
import { fieldErrors } from '#platform/http/validation.pipe.js';
import type { Actor } from '#shared/actor.js';
import type { FieldError } from '#shared/errors.js';
import type { UpsertResult, UpsertResults } from '../bulk-products.contract.js';
import { ImportsRunning } from '../catalog.errors.js';
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
  private readonly running = new Map<string, number>();

  constructor(private readonly writer: ProductWriter) {}

  async execute({ actor: { userId }, items, dryRun }: UpsertProducts): Promise<UpsertResults> {
    const running = this.running.get(userId) ?? 0;
    if (running >= MOST_AT_ONCE)
      throw new ImportsRunning(`${running} imports of yours are running.`, { retryAfterSeconds: 1 });
    this.running.set(userId, running + 1);
    try {
      return { results: await this.upsert(userId, items, dryRun) };
    } finally {
      const left = this.running.get(userId)! - 1;
      if (left > 0) this.running.set(userId, left);
      else this.running.delete(userId);
    }
  }

  private async upsert(sellerId: string, items: unknown[], dryRun: boolean): Promise<UpsertResult[]> {
    const read = refuseRepeatedHandles(await mapInSlices(items, readItem));
    const wanted = read.flatMap((item) => ('wanted' in item ? [item.wanted] : []));
    const outcomes: Outcome[] = [];
    for (const some of inTransactions(wanted))
      outcomes.push(...(await this.writer.write(sellerId, some, { dryRun })));
    let next = 0;
    let room = MOST_DIFFERENCES;
    return mapInSlices(read, (item, index): UpsertResult => {
      if ('errors' in item) return refused(index, item.handle, item.errors);
      const result = resultOf(index, item.wanted.handle, outcomes[next++]!);
      result.differences.length = Math.min(result.differences.length, room);
      room -= result.differences.length;
      return result;
    });
  }
}

/** Each holds a connection while it waits for the other. */
const MOST_AT_ONCE = 2;
/** Written in one piece, so that no piece takes long. */
const MOST_VARIANTS = 500;
const MOST_ERRORS = 20;
const LONGEST_HANDLE = 120;

/** What an answer says stays within what a request may say. */
const MOST_DIFFERENCES = 20_000;

type Read = { wanted: WantedProduct } | { handle: string; errors: FieldError[] };

function readItem(item: unknown): Read {
  const parsed = ProductUpsert.safeParse(item);
  if (parsed.success) return { wanted: wantedFrom(parsed.data) };
  const { handle } = (item ?? {}) as { handle?: unknown };
  return {
    handle: typeof handle === 'string' ? handle.slice(0, LONGEST_HANDLE) : '',
    errors: fieldErrors(parsed.error.issues as never, MOST_ERRORS),
  };
}

/** The first of several is meant: which of them the seller wants cannot be known. */
function refuseRepeatedHandles(read: Read[]): Read[] {
  const handles = new Set<string>();
  return read.map((item) => {
    if ('errors' in item) return item;
    const { handle } = item.wanted;
    const repeated = handles.has(handle);
    handles.add(handle);
    if (!repeated) return item;
    const message = `Another item has the handle "${handle}" already.`;
    return { handle, errors: [{ pointer: '/handle', code: 'repeated', message }] };
  });
}

function* inTransactions(wanted: WantedProduct[]): Generator<WantedProduct[]> {
  let some: WantedProduct[] = [];
  let variants = 0;
  for (const one of wanted) {
    const more = one.change.variants?.length ?? 0;
    if (some.length > 0 && variants + more > MOST_VARIANTS) {
      yield some;
      [some, variants] = [[], 0];
    }
    some.push(one);
    variants += more;
  }
  yield some;
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
  errors: errors.slice(0, MOST_ERRORS),
});
