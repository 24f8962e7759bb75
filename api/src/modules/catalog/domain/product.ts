import type { FieldError } from '#shared/errors.js';
import { commonOptionName } from './option-name.js';

export type ProductStatus = 'draft' | 'published' | 'archived';

export interface ProductVariant {
  readonly id: string;
  readonly sku: string | null;
  readonly optionValues: readonly string[];
  readonly priceAmount: number;
  readonly compareAtAmount: number | null;
  readonly currency: string;
  readonly barcode: string | null;
  readonly weightGrams: number | null;
  readonly imageSha256: string | null;
}

export interface ProductImage {
  readonly sha256: string;
  readonly alt: string;
}

/** What a seller says of a product, cleaned; everything but its identity and status. */
export interface ProductContent {
  readonly title: string;
  readonly descriptionHtml: string;
  readonly vendor: string | null;
  readonly productType: string | null;
  readonly category: string;
  readonly tags: readonly string[];
  readonly condition: string;
  readonly options: readonly string[];
  readonly variants: readonly ProductVariant[];
  readonly images: readonly ProductImage[];
}

export interface Product extends ProductContent {
  readonly id: string;
  readonly sellerId: string;
  readonly handle: string;
  readonly slug: string;
  readonly status: ProductStatus;
  readonly version: number;
}

const problem = (pointer: string, code: string, message: string): FieldError => ({ pointer, code, message });

/** Everything about a product that cannot be true, each with its place. */
export function problemsOf(content: ProductContent, currency: string): FieldError[] {
  return [...optionProblems(content), ...variantProblems(content, currency), ...imageProblems(content)];
}

function optionProblems({ options, variants }: ProductContent): FieldError[] {
  const names = options.map(commonOptionName);
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twice >= 0)
    return [problem(`/options/${twice}/name`, 'repeated', `The option "${options[twice]}" is there twice.`)];
  if (options.length === 0 && variants.length > 1) {
    return [
      problem('/options', 'missing', 'Several variants need at least one option that tells them apart.'),
    ];
  }
  const seen = new Map<string, number>();
  return variants.flatMap(({ optionValues }, index) => {
    const at = `/variants/${index}/optionValues`;
    if (optionValues.length !== options.length) {
      return [
        problem(
          at,
          'length',
          `Give ${options.length} values, one for each option; these are ${optionValues.length}.`,
        ),
      ];
    }
    const key = JSON.stringify(optionValues);
    const first = seen.get(key);
    seen.set(key, first ?? index);
    if (first === undefined) return [];
    return [problem(at, 'repeated', `"${optionValues.join(' / ')}" is variant ${first + 1} already.`)];
  });
}

function variantProblems({ variants }: ProductContent, currency: string): FieldError[] {
  const skus = new Map<string, number>();
  return variants.flatMap((variant, index) => {
    const at = `/variants/${index}`;
    const found: FieldError[] = [];
    if (variant.currency !== currency) {
      found.push(problem(`${at}/price/currency`, 'currency', `Prices here are in ${currency}.`));
    }
    if (variant.compareAtAmount !== null && variant.compareAtAmount <= variant.priceAmount) {
      found.push(
        problem(`${at}/compareAtPrice`, 'not-higher', 'The price before must be higher than the price now.'),
      );
    }
    if (variant.sku !== null) {
      const first = skus.get(variant.sku);
      skus.set(variant.sku, first ?? index);
      if (first !== undefined) {
        found.push(
          problem(`${at}/sku`, 'repeated', `The SKU "${variant.sku}" is variant ${first + 1} already.`),
        );
      }
    }
    return found;
  });
}

function imageProblems({ images }: ProductContent): FieldError[] {
  const hashes = images.map(({ sha256 }) => sha256);
  return hashes.flatMap((hash, index) =>
    hashes.indexOf(hash) === index
      ? []
      : [problem(`/images/${index}`, 'repeated', 'This image is there already.')],
  );
}

/** The fields in which two versions differ, in the order a person would read them. */
export function changesBetween(before: ProductContent, after: ProductContent): string[] {
  const changed: string[] = FIELDS.filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  const images = (content: ProductContent) =>
    JSON.stringify(content.images.map(({ sha256, alt }) => [sha256, alt]));
  if (images(before) !== images(after)) changed.push('images');
  const variants = (content: ProductContent) => JSON.stringify(content.variants.map(inOrder));
  if (variants(before) !== variants(after)) changed.push('variants');
  return changed;
}

const FIELDS = [
  'title',
  'descriptionHtml',
  'vendor',
  'productType',
  'category',
  'tags',
  'condition',
  'options',
] as const;

/** Everything but the id, in a fixed order: rows read back have their keys in another. */
const inOrder = (variant: ProductVariant) => [
  variant.sku,
  variant.optionValues,
  variant.priceAmount,
  variant.compareAtAmount,
  variant.currency,
  variant.barcode,
  variant.weightGrams,
  variant.imageSha256,
];
