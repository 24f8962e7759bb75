import { Injectable } from '@nestjs/common';
import { Inventory, type StockEntry, type StockLevel } from '#modules/inventory/index.js';
import { Media } from '#modules/media/index.js';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { isUniqueViolation } from '#platform/database/unique-violation.js';
import type { DomainEvent } from '#shared/domain-event.js';
import type { FieldError } from '#shared/errors.js';
import { newId } from '#shared/id.js';
import { ProductChanged, ProductPublished, ProductWithdrawn } from './catalog.events.js';
import {
  changesBetween,
  keepVariantIds,
  problemsOf,
  type Product,
  type ProductContent,
  type ProductStatus,
} from './domain/product.js';
import { distinctSlug, slugOf } from './domain/slug.js';
import { ProductRepository } from './persistence/product.repository.js';

/** One product as its seller wants it to be. `stock` has a place for each variant. */
export interface WantedProduct {
  handle: string;
  content: ProductContent;
  status: ProductStatus;
  stock: (number | null | undefined)[];
}

export type Outcome =
  | { status: 'refused'; errors: FieldError[] }
  | { status: 'created' | 'updated' | 'unchanged'; product: Product; changes: string[] };

/** Brings products to what their seller wants: creates, changes, or leaves alone. The one way in for all of them. */
@Injectable()
export class ProductWriter {
  constructor(
    private readonly db: Database,
    private readonly config: Config,
    private readonly products: ProductRepository,
    private readonly inventory: Inventory,
    private readonly media: Media,
  ) {}

  /** Answers in the order asked. A refused product holds no other back; `dryRun` only tells. */
  async write(sellerId: string, wanted: WantedProduct[], { dryRun = false } = {}): Promise<Outcome[]> {
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
    const errors = await this.problems(sellerId, wanted, before, unknownImages);
    const taken = await this.products.takenSlugs(wanted.map(({ content }) => slugOf(content.title)));

    const outcomes = wanted.map((one, index): Outcome => {
      if (errors[index]!.length > 0) return { status: 'refused', errors: errors[index]! };
      const old = before.get(one.handle);
      if (old) return changed(old, one, levels);
      const id = newId();
      const slug = slugOf(one.content.title);
      const product: Product = {
        ...one.content,
        id,
        sellerId,
        handle: one.handle,
        slug: everySlugDistinct || taken.has(slug) ? distinctSlug(slug, id) : slug,
        status: one.status,
        version: 1,
      };
      taken.add(slug);
      return { status: 'created', product, changes: [] };
    });
    if (!dryRun) await this.save(sellerId, wanted, outcomes, before);
    return outcomes;
  }

  private async problems(
    sellerId: string,
    wanted: WantedProduct[],
    before: Map<string, Product>,
    unknownImages: Set<string>,
  ): Promise<FieldError[][]> {
    const skus = wanted.flatMap(({ content }) => content.variants.flatMap(({ sku }) => sku ?? []));
    const owners: Map<string, string> = await this.products.skuOwners(sellerId, skus);
    const handles = new Map<string, number>();
    return wanted.map(({ handle, content }, index) => {
      const errors = problemsOf(content, this.config.settings.CURRENCY);
      const first = handles.get(handle);
      handles.set(handle, first ?? index);
      if (first !== undefined) {
        errors.push({
          pointer: '/handle',
          code: 'repeated',
          message: `Item ${first} has the handle "${handle}" already.`,
        });
      }
      const self = before.get(handle)?.id ?? `item ${index}`;
      content.variants.forEach(({ sku }, place) => {
        if (sku === null) return;
        const owner = owners.get(sku) ?? self;
        if (owner !== self) {
          errors.push({
            pointer: `/variants/${place}/sku`,
            code: 'taken',
            message: `Another product of yours has the SKU "${sku}".`,
          });
        }
        owners.set(sku, owner);
      });
      content.images.forEach(({ sha256 }, place) => {
        if (unknownImages.has(sha256)) {
          errors.push({
            pointer: `/images/${place}/sha256`,
            code: 'unknown',
            message: 'Upload this image first.',
          });
        }
      });
      return errors;
    });
  }

  private async save(
    sellerId: string,
    wanted: WantedProduct[],
    outcomes: Outcome[],
    before: Map<string, Product>,
  ): Promise<void> {
    const products: Product[] = [];
    const events: DomainEvent[] = [];
    const stock: StockEntry[] = [];
    outcomes.forEach((outcome, index) => {
      if (outcome.status !== 'created' && outcome.status !== 'updated') return;
      products.push(outcome.product);
      events.push(...eventsOf(before.get(outcome.product.handle), outcome.product));
      stock.push(...stockOf(outcome.product, wanted[index]!.stock));
    });
    await this.products.save(products, events);
    await this.inventory.setMany(sellerId, stock, 'listed', sellerId);
  }
}

const hashesOf = (wanted: WantedProduct[]) => [
  ...new Set(wanted.flatMap(({ content }) => content.images.map(({ sha256 }) => sha256))),
];

const stockOf = ({ id, variants }: Product, counts: WantedProduct['stock']): StockEntry[] =>
  variants.map((variant, place) => ({
    variantId: variant.id,
    productId: id,
    sku: variant.sku,
    onHand: counts[place],
  }));

function changed(
  old: Product,
  { content, status, stock }: WantedProduct,
  levels: Map<string, StockLevel>,
): Outcome {
  const variants = keepVariantIds(old.variants, content.variants);
  const changes = changesBetween(old, content);
  if (old.status !== status) changes.push('status');
  const recounted = variants.some(({ id }, place) => {
    const level = levels.get(id);
    return level !== undefined && stock[place] !== undefined && stock[place] !== level.onHand;
  });
  if (recounted) changes.push('stock');
  if (changes.length === 0) return { status: 'unchanged', product: old, changes };
  const product = { ...old, ...content, variants, status, version: old.version + 1 };
  return { status: 'updated', product, changes };
}

function eventsOf(before: Product | undefined, { id, sellerId, status }: Product): DomainEvent[] {
  const events: DomainEvent[] = [new ProductChanged(id, { productId: id, sellerId, created: !before })];
  const shown = before?.status === 'published';
  if (status === 'published' && !shown)
    events.push(new ProductPublished(id, { productId: id, sellerId, first: !before }));
  if (status !== 'published' && shown) events.push(new ProductWithdrawn(id, { productId: id, sellerId }));
  return events;
}
