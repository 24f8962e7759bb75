import { newId } from '#shared/id.js';
import { categoryFor } from './category-guess.js';
import { isCategory } from './category-tree.js';
import { cleanDescription } from './description.js';
import type { ProductContent } from './product.js';

interface PriceInput {
  amount: number;
  currency: string;
}

/** The shape of `ProductInput` in the contract, as far as content goes. */
export interface ContentInput {
  title: string;
  descriptionHtml: string;
  vendor?: string | null;
  productType?: string | null;
  category?: string | null;
  tags: string[];
  condition: string;
  options: { name: string }[];
  variants: {
    sku?: string | null;
    optionValues: string[];
    price: PriceInput;
    compareAtPrice?: PriceInput | null;
    barcode?: string | null;
    weightGrams?: number | null;
    imageSha256?: string | null;
  }[];
  images: { sha256: string; alt: string }[];
}

/** Cleans what a seller sent. A category that is not given is guessed from type, tags and title. */
export function contentOf(input: ContentInput): ProductContent {
  const given = input.category && isCategory(input.category) ? input.category : undefined;
  return {
    title: input.title,
    descriptionHtml: cleanDescription(input.descriptionHtml),
    vendor: input.vendor || null,
    productType: input.productType || null,
    category: given ?? categoryFor(input.productType ?? '', input.tags, input.title),
    tags: [...new Set(input.tags)],
    condition: input.condition,
    options: input.options.map(({ name }) => name),
    variants: input.variants.map((variant) => ({
      id: newId(),
      sku: variant.sku || null,
      optionValues: variant.optionValues,
      priceAmount: variant.price.amount,
      compareAtAmount: variant.compareAtPrice?.amount ?? null,
      currency: variant.price.currency,
      barcode: variant.barcode || null,
      weightGrams: variant.weightGrams ?? null,
      imageSha256: variant.imageSha256 ?? null,
    })),
    images: input.images,
  };
}
