import { newId } from '#shared/id.js';
import type { FieldError } from '#shared/errors.js';
import type { ProductVariant } from './product.js';

interface Price {
  amount: number;
  currency: string;
}

/** What is said of a variant: what is left out stays as it is, null clears it. */
export interface VariantChange {
  sku?: string | null | undefined;
  optionValues?: readonly string[] | undefined;
  price?: Price | undefined;
  compareAtPrice?: Price | null | undefined;
  stock?: number | null | undefined;
  barcode?: string | null | undefined;
  weightGrams?: number | null | undefined;
  imageSha256?: string | null | undefined;
}

export interface ChangedVariants {
  variants: ProductVariant[];
  /** For each variant: undefined leaves the count. */
  stock: (number | null | undefined)[];
  /** For each variant, its place among the changes; undefined when nothing was said of it. */
  places: (number | undefined)[];
  problems: FieldError[];
}

const untouched = (variants: readonly ProductVariant[]): ChangedVariants => ({
  variants: [...variants],
  stock: variants.map(() => undefined),
  places: variants.map(() => undefined),
  problems: [],
});

/** Lays changes over the variants that are there. Those not named end with `replace` and stay with `merge`. */
export function changeVariants(
  before: readonly ProductVariant[],
  changes: readonly VariantChange[] | undefined,
  mode: 'replace' | 'merge' = 'replace',
): ChangedVariants {
  if (!changes) return untouched(before);
  const matches = matchVariants(before, changes);
  const problems: FieldError[] = [];
  const laid = changes.map((change, place) => {
    const old = matches[place];
    if (!old) problems.push(...missingOf(change, place, before));
    return { variant: laidOver(old, change), stock: change.stock, place };
  });
  const named = new Map(laid.flatMap((one, place) => (matches[place] ? [[matches[place].id, one]] : [])));
  const all =
    mode === 'replace'
      ? laid
      : [
          ...before.map(
            (variant) => named.get(variant.id) ?? { variant, stock: undefined, place: undefined },
          ),
          ...laid.filter((_, place) => !matches[place]),
        ];
  return {
    variants: all.map(({ variant }) => variant),
    stock: all.map(({ stock }) => stock),
    places: all.map(({ place }) => place),
    problems,
  };
}

/**
 * Which variant is meant: the one with the SKU, else with the option values, else the only one there is.
 * It keeps its id: carts and stock hang on it.
 */
function matchVariants(
  before: readonly ProductVariant[],
  changes: readonly VariantChange[],
): (ProductVariant | undefined)[] {
  const bySku = new Map(before.flatMap((variant) => (variant.sku ? [[variant.sku, variant] as const] : [])));
  const byOptions = new Map(before.toReversed().map((variant) => [keyOf(variant.optionValues), variant]));
  const taken = new Set<ProductVariant>();
  const take = (found: ProductVariant | undefined) => {
    if (!found || taken.has(found)) return undefined;
    taken.add(found);
    return found;
  };
  const named = changes.map(({ sku }) => (sku ? take(bySku.get(sku)) : undefined));
  return changes.map(({ optionValues }, place) => {
    if (named[place]) return named[place];
    if (optionValues) return take(byOptions.get(keyOf(optionValues)));
    return before.length === 1 && changes.length === 1 ? take(before[0]) : undefined;
  });
}

const keyOf = (optionValues: readonly string[]) => JSON.stringify(optionValues);

function laidOver(old: ProductVariant | undefined, change: VariantChange): ProductVariant {
  const priceAmount = change.price?.amount ?? old?.priceAmount ?? 0;
  const kept = <Value>(given: Value | undefined, before: Value | undefined, none: Value): Value =>
    given === undefined ? (before ?? none) : given;
  const compareAt = kept(
    change.compareAtPrice === undefined ? undefined : (change.compareAtPrice?.amount ?? null),
    old?.compareAtAmount,
    null,
  );
  // A price before that the new price has overtaken says nothing any more; one that is given must be right.
  const overtaken = change.compareAtPrice === undefined && compareAt !== null && compareAt <= priceAmount;
  return {
    id: old?.id ?? newId(),
    sku: kept(change.sku, old?.sku, null) || null,
    optionValues: change.optionValues ?? old?.optionValues ?? [],
    priceAmount,
    compareAtAmount: overtaken ? null : compareAt,
    currency: change.price?.currency ?? old?.currency ?? '',
    barcode: kept(change.barcode, old?.barcode, null) || null,
    weightGrams: kept(change.weightGrams, old?.weightGrams, null),
    imageSha256: kept(change.imageSha256, old?.imageSha256, null),
  };
}

function missingOf(
  { sku, optionValues, price }: VariantChange,
  place: number,
  before: readonly ProductVariant[],
): FieldError[] {
  const at = `/variants/${place}`;
  if (before.length > 0 && !optionValues) {
    const message = sku
      ? `This product has no variant with the SKU "${sku}". Give option values to add one.`
      : `This product has ${before.length} variants. Say which one is meant, by SKU or option values.`;
    return [{ pointer: sku ? `${at}/sku` : `${at}/optionValues`, code: 'no-such-variant', message }];
  }
  if (price) return [];
  return [{ pointer: `${at}/price`, code: 'missing', message: 'A new variant needs a price.' }];
}
