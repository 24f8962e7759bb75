import { shownMoney } from '#shared/money.js';
import type { Product, ProductVariant } from './product.js';

export interface Difference {
  field: string;
  /** The variant it is about; null for the product itself. */
  variant: string | null;
  /** In words, shortened; null for nothing. */
  before: string | null;
  after: string | null;
}

type Counts = ReadonlyMap<string, number | null>;
type Words = string | null;

const LONGEST = 120;

/** Every field in which two versions of a product differ, with its old and new value in words. */
export function differencesBetween(
  before: Product,
  after: Product,
  { counted, recounted }: { counted: Counts; recounted: Counts },
): Difference[] {
  const found: Difference[] = [];
  const compare = (field: string, variant: string | null, one: Words, other: Words) => {
    if (one === other) return;
    found.push({ field, variant, before: shortened(one, other), after: shortened(other, one) });
  };
  for (const [field, words] of PRODUCT) compare(field, null, words(before), words(after));
  const old = new Map(before.variants.map((variant) => [variant.id, variant]));
  for (const variant of after.variants) {
    const was = old.get(variant.id);
    const name = nameOf(was ?? variant);
    old.delete(variant.id);
    if (!was) compare('variant', name, null, summaryOf(variant, recounted.get(variant.id)));
    else {
      for (const [field, words] of VARIANT) compare(field, name, words(was), words(variant));
      if (recounted.has(variant.id))
        compare('stock', name, unitsOf(counted.get(variant.id)), unitsOf(recounted.get(variant.id)));
    }
  }
  compare('variants', null, orderOf(before, after), orderOf(after, before));
  for (const gone of old.values())
    compare('variant', nameOf(gone), summaryOf(gone, counted.get(gone.id)), null);
  return found;
}

const list = (words: readonly string[]): Words => (words.length > 0 ? words.join(', ') : null);
const priceOf = (amount: number, currency: string): string => shownMoney({ amount, currency });

const PRODUCT: readonly (readonly [string, (product: Product) => Words])[] = [
  ['title', ({ title }) => title],
  ['descriptionHtml', ({ descriptionHtml }) => descriptionHtml || null],
  ['vendor', ({ vendor }) => vendor],
  ['productType', ({ productType }) => productType],
  ['category', ({ category }) => category],
  ['tags', ({ tags }) => list(tags)],
  ['condition', ({ condition }) => condition],
  ['status', ({ status }) => status],
  ['options', ({ options }) => list(options)],
  ['images', ({ images }) => list(images.map(({ sha256, alt }) => `${alt} ${sha256.slice(0, 8)}`.trim()))],
];

const VARIANT: readonly (readonly [string, (variant: ProductVariant) => Words])[] = [
  ['sku', ({ sku }) => sku],
  ['optionValues', ({ optionValues }) => optionValues.join(' / ') || null],
  ['price', ({ priceAmount, currency }) => priceOf(priceAmount, currency)],
  [
    'compareAtPrice',
    ({ compareAtAmount, currency }) => (compareAtAmount === null ? null : priceOf(compareAtAmount, currency)),
  ],
  ['barcode', ({ barcode }) => barcode],
  ['weightGrams', ({ weightGrams }) => (weightGrams === null ? null : String(weightGrams))],
  ['imageSha256', ({ imageSha256 }) => imageSha256?.slice(0, 8) ?? null],
];

const nameOf = ({ sku, optionValues }: ProductVariant): string => sku ?? (optionValues.join(' / ') || '1');

/** The variants that both versions have, in the order of one. */
function orderOf({ variants }: Product, other: Product): Words {
  const kept = new Map(other.variants.map((variant) => [variant.id, variant]));
  return list(variants.flatMap(({ id }) => (kept.has(id) ? [nameOf(kept.get(id)!)] : [])));
}

const unitsOf = (units: number | null | undefined): string =>
  units === null ? 'made to order' : String(units ?? 0);

const summaryOf = (variant: ProductVariant, units: number | null | undefined): string =>
  [
    variant.optionValues.join(' / '),
    priceOf(variant.priceAmount, variant.currency),
    `stock ${unitsOf(units)}`,
  ]
    .filter(Boolean)
    .join(', ');

/** Around the first letter that differs, for in long texts the beginning is mostly the same. */
function shortened(text: Words, other: Words): Words {
  if (text === null || text.length <= LONGEST) return text;
  let same = 0;
  while (same < text.length && text[same] === other?.[same]) same++;
  const start = Math.max(0, Math.min(same - 20, text.length - LONGEST));
  const end = start + LONGEST;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
