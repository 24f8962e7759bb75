import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import type { FieldError } from '#shared/errors.js';
import { isCategory } from './domain/category-tree.js';
import { problemsOf, type Product, type ProductContent, type ProductStatus } from './domain/product.js';
import { ProductRepository } from './persistence/product.repository.js';
import type { ContentChange } from './product-content.js';

/** One product as its seller wants it to be. */
export interface WantedProduct {
  handle: string;
  change: ContentChange;
  /** undefined leaves it: a new product is a draft. */
  status: ProductStatus | undefined;
}

/** The same, laid over what is there. `stock` has a place for each variant. */
export interface PlannedProduct {
  handle: string;
  before: Product | undefined;
  content: ProductContent;
  status: ProductStatus;
  stock: (number | null | undefined)[];
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
    const handles = new Map<string, number>();
    return planned.map(({ handle, before, content }, index) => {
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
}
