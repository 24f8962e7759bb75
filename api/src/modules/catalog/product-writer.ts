import { Injectable } from '@nestjs/common';
import { Inventory, type StockEntry, type StockLevel } from '#modules/inventory/index.js';
import { Media } from '#modules/media/index.js';
import { Database } from '#platform/database/database.js';
import { isUniqueViolation } from '#platform/database/unique-violation.js';
import type { DomainEvent } from '#shared/domain-event.js';
import type { FieldError } from '#shared/errors.js';
import { newId } from '#shared/id.js';
import { HandleInUse } from './catalog.errors.js';
import { ProductChanged, ProductPublished, ProductWithdrawn } from './catalog.events.js';
import type { CategoryGuess } from './domain/category-guess.js';
import { changesBetween, type Product } from './domain/product.js';
import { differencesBetween, type Difference } from './domain/product-difference.js';
import { Descriptions } from './descriptions.js';
import { distinctSlug, slugOf } from './domain/slug.js';
import { ProductRepository } from './persistence/product.repository.js';
import { ProductChecks, type PlannedProduct, type WantedProduct } from './product-checks.js';
import { contentOf } from './product-content.js';

export type Outcome =
  | { status: 'refused'; errors: FieldError[] }
  | {
      status: 'created' | 'updated' | 'unchanged';
      product: Product;
      changes: string[];
      /** Of a dry run: from what to what. */
      differences: Difference[];
      guess: CategoryGuess | undefined;
    };

/** Brings products to what their seller wants: creates, changes, or leaves alone. The one way in for all of them. */
@Injectable()
export class ProductWriter {
  constructor(
    private readonly db: Database,
    private readonly products: ProductRepository,
    private readonly inventory: Inventory,
    private readonly media: Media,
    private readonly checks: ProductChecks,
    private readonly descriptions: Descriptions,
  ) {}

  /** Answers in the order asked. A refused product holds no other back; `dryRun` only tells. */
  async write(sellerId: string, asked: WantedProduct[], { dryRun = false } = {}): Promise<Outcome[]> {
    const wanted = await this.cleaned(asked);
    const unknown = new Set(await this.media.unknownOf(sellerId, hashesOf(wanted)));
    const attempt = (everySlugDistinct: boolean) =>
      this.db.transaction(() => this.writeLocked(sellerId, wanted, unknown, dryRun, everySlugDistinct));
    try {
      return await attempt(false);
    } catch (error) {
      // Another shop took the same slug at the same moment.
      if (isUniqueViolation(error, 'slug')) return attempt(true);
      throw error;
    }
  }

  private async cleaned(wanted: WantedProduct[]): Promise<WantedProduct[]> {
    const described = wanted.filter(({ change }) => change.descriptionHtml);
    const clean = await this.descriptions.clean(described.map(({ change }) => change.descriptionHtml!));
    const cleanOf = new Map(described.map((one, index) => [one, clean[index]!]));
    return wanted.map((one) => {
      const descriptionHtml = cleanOf.get(one);
      return descriptionHtml === undefined ? one : { ...one, change: { ...one.change, descriptionHtml } };
    });
  }

  private async writeLocked(
    sellerId: string,
    wanted: WantedProduct[],
    unknownImages: Set<string>,
    dryRun: boolean,
    everySlugDistinct: boolean,
  ): Promise<Outcome[]> {
    await this.products.lockShop(sellerId);
    const known = await this.products.ofShop(
      sellerId,
      wanted.map(({ handle }) => handle),
    );
    const before = new Map(known.map((product) => [product.handle, product]));
    const levels = await this.inventory.levelsOf(
      known.flatMap(({ variants }) => variants.map(({ id }) => id)),
    );
    const planned = wanted.map((one) => planOf(one, before.get(one.handle)));
    const errors = await this.checks.problemsOf(sellerId, planned, unknownImages);
    const taken = await this.products.takenSlugs(planned.map(({ content }) => slugOf(content.title)));

    const outcomes = planned.map((plan, index): Outcome => {
      if (errors[index]!.length > 0) return { status: 'refused', errors: errors[index]! };
      if (plan.before) return changed(plan.before, plan, levels, dryRun);
      const id = newId();
      const slug = slugOf(plan.content.title);
      const distinct = everySlugDistinct || taken.has(slug) ? distinctSlug(slug, id) : slug;
      taken.add(slug);
      const { content, handle, status } = plan;
      const product: Product = { ...content, id, sellerId, handle, slug: distinct, status, version: 1 };
      return { status: 'created', product, changes: [], differences: [], guess: plan.guess };
    });
    if (!dryRun) await this.save(sellerId, planned, outcomes);
    return outcomes;
  }

  private async save(sellerId: string, planned: PlannedProduct[], outcomes: Outcome[]): Promise<void> {
    const products: Product[] = [];
    const events: DomainEvent[] = [];
    const stock: StockEntry[] = [];
    outcomes.forEach((outcome, index) => {
      if (outcome.status !== 'created' && outcome.status !== 'updated') return;
      products.push(outcome.product);
      events.push(...eventsOf(planned[index]!.before, outcome.product));
      stock.push(...stockOf(outcome.product, planned[index]!.stock));
    });
    const ended = await this.products.save(products, events);
    // Stock is counted by SKU, and theirs may mean others now. What checkouts hold of them stays held.
    stock.push(...ended.map((gone) => ({ ...gone, sku: null, onHand: undefined })));
    await this.inventory.setMany(sellerId, stock, 'listed', sellerId);
  }
}

const HANDLE_IN_USE: FieldError = { pointer: '/handle', code: 'in-use', message: HandleInUse.title };

const hashesOf = (wanted: WantedProduct[]) => [
  ...new Set(wanted.flatMap(({ change }) => change.images?.map(({ sha256 }) => sha256) ?? [])),
];

const planOf = (
  { handle, change, status, isNew }: WantedProduct,
  before: Product | undefined,
): PlannedProduct => {
  const laid = contentOf(handle, change, before);
  const problems = isNew && before ? [HANDLE_IN_USE] : laid.problems;
  return { ...laid, problems, handle, before, status: status ?? before?.status ?? 'draft' };
};

const stockOf = ({ id, variants }: Product, counts: PlannedProduct['stock']): StockEntry[] =>
  variants.map((variant, place) => ({
    variantId: variant.id,
    productId: id,
    sku: variant.sku,
    onHand: counts[place],
  }));

function changed(
  old: Product,
  { content, status, stock, guess }: PlannedProduct,
  levels: Map<string, StockLevel>,
  inWords: boolean,
): Outcome {
  const changes = changesBetween(old, content);
  if (old.status !== status) changes.push('status');
  const recounted = new Map(
    content.variants.flatMap(({ id }, place) => {
      const [level, units] = [levels.get(id), stock[place]];
      return units !== undefined && units !== level?.onHand ? [[id, units] as const] : [];
    }),
  );
  if (old.variants.some(({ id }) => recounted.has(id) && levels.has(id))) changes.push('stock');
  if (changes.length === 0) return { status: 'unchanged', product: old, changes, differences: [], guess };
  const product = { ...old, ...content, status, version: old.version + 1 };
  const counted = new Map([...levels].map(([id, { onHand }]) => [id, onHand]));
  const differences = inWords ? differencesBetween(old, product, { counted, recounted }) : [];
  return { status: 'updated', product, changes, differences, guess };
}

function eventsOf(before: Product | undefined, { id, sellerId, status }: Product): DomainEvent[] {
  const events: DomainEvent[] = [new ProductChanged(id, { productId: id, sellerId, created: !before })];
  const shown = before?.status === 'published';
  if (status === 'published' && !shown)
    events.push(new ProductPublished(id, { productId: id, sellerId, first: !before }));
  if (status !== 'published' && shown) events.push(new ProductWithdrawn(id, { productId: id, sellerId }));
  return events;
}
