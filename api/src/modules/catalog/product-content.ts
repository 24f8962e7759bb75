import { newId } from '#shared/id.js';
import { cleanDescription } from './description.js';
import { categoryFor } from './domain/category-guess.js';
import type { Product, ProductContent } from './domain/product.js';

interface PriceInput {
  amount: number;
  currency: string;
}

interface ContentInput {
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
    stock?: number | null;
    barcode?: string | null;
    weightGrams?: number | null;
    imageSha256?: string | null;
  }[];
  images: { sha256: string; alt: string }[];
}

/** `ProductInput` or `ProductPatch` of the contract: what is left out stays as it is. */
export type ContentChange = { [Field in keyof ContentInput]?: ContentInput[Field] | undefined };

const PLAIN: ContentInput = {
  title: '',
  descriptionHtml: '',
  tags: [],
  condition: 'new',
  options: [],
  variants: [],
  images: [],
};

/** Lays a change over what is there, cleaned. A category never given is guessed from type, tags and title. */
export function contentOf(change: ContentChange, before: Product | undefined): ProductContent {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const input: ContentInput = { ...PLAIN, ...(before && inputOf(before)), ...given };
  return {
    title: input.title,
    descriptionHtml: cleanDescription(input.descriptionHtml),
    vendor: input.vendor || null,
    productType: input.productType || null,
    category: input.category || categoryFor(input.productType ?? '', input.tags, input.title),
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
    images: input.images.map(({ sha256, alt }) => ({ sha256, alt })),
  };
}

/** A stored product in the words of its input. */
function inputOf({ options, variants, images, tags, ...rest }: Product): ContentInput {
  return {
    ...rest,
    tags: [...tags],
    options: options.map((name) => ({ name })),
    images: [...images],
    variants: variants.map(({ priceAmount, compareAtAmount, currency, optionValues, ...variant }) => ({
      ...variant,
      optionValues: [...optionValues],
      price: { amount: priceAmount, currency },
      compareAtPrice: compareAtAmount === null ? null : { amount: compareAtAmount, currency },
    })),
  };
}
