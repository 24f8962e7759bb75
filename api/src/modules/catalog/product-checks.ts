import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import type { FieldError } from '#shared/errors.js';
import { isCategory } from './domain/category-tree.js';
import { problemsOf, type Product, type ProductContent, type ProductStatus } from './domain/product.js';
import { ProductRepository } from './persistence/product.repository.js';
import type { ChangedContent, ContentChange } from './product-content.js';

/** One product as its seller wants it to be. */
export interface WantedProduct {
  handle: string;
  change: ContentChange;
  /** undefined leaves it: a new product is a draft. */
  status: ProductStatus | undefined;
  /** It must not be there yet. */
  isNew?: boolean;
}

/** The same, laid over what is there. */
export interface PlannedProduct extends ChangedContent {
  handle: string;
  before: Product | undefined;
  status: ProductStatus;
}

/** What stands against products: rules of their own, and the rest of their shop. */
@Injectable()
export class ProductChecks {
  constructor(
    private readonly config: Config,
    private readonly products: ProductRepository,
  ) {}

  /** A list of problems for each product, in order; empty when it may be saved. */
  async problemsOf(
    sellerId: string,
    planned: PlannedProduct[],
    unknownImages: Set<string>,
  ): Promise<FieldError[][]> {
    const skus = planned.flatMap(({ content }) => content.variants.flatMap(({ sku }) => sku ?? []));
    const owners: Map<string, string> = await this.products.skuOwners(sellerId, skus);
    return planned.map(({ before, content, places, problems }, index) => {
      const errors = problems.length > 0 ? [...problems] : this.problemsWithin(content, places);
      if (!isCategory(content.category)) {
        const message = `There is no category "${content.category}". See categories.list.`;
        errors.push({ pointer: '/category', code: 'unknown', message });
      }
      const self = before?.id ?? `item ${index}`;
      content.variants.forEach(({ sku }, place) => {
        if (sku === null) return;
        const owner = owners.get(sku) ?? self;
        if (owner !== self) {
          errors.push({
            pointer: pointerTo(places[place], 'sku'),
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

  /** In the words of what was sent: a variant there is not always the same one here. */
  private problemsWithin(content: ProductContent, places: ChangedContent['places']): FieldError[] {
    return problemsOf(content, this.config.settings.CURRENCY).map((error) => {
      const [, at = '', field = ''] = /^\/variants\/(\d+)\/(.+)$/.exec(error.pointer) ?? [];
      return at ? { ...error, pointer: pointerTo(places[Number(at)], field) } : error;
    });
  }
}

const pointerTo = (place: number | undefined, field: string): string =>
  place === undefined ? '/variants' : `/variants/${place}/${field}`;
