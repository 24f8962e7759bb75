import type { Product, Variant } from '#shared/types/marketplace';

/** Values chosen so far, one place for each option of the product. */
export type Selection = readonly (string | undefined)[];
type Query = Readonly<Record<string, unknown>>;

/**
 * What the address names (`?variant=<id>`, or `?option1=M&option2=Sage` while not everything is chosen), and what
 * needs no choosing: an option of one value, and one that is seen, as colours are where each has its picture.
 */
export function selectionOf(product: Product, query: Query): Selection {
  const named = product.variants.find(({ id }) => id === query.variant);
  if (named) return named.optionValues;
  const asked = product.options.map(({ values }, index) => {
    const value = query[`option${index + 1}`];
    return values.find((one) => one === value) ?? (values.length === 1 ? values[0] : undefined);
  });
  const possible = variantsWith(product, asked);
  const first = possible.find(({ inStock }) => inStock) ?? possible[0];
  return asked.map(
    (value, index) => value ?? (isSeen(product, index) ? first?.optionValues[index] : undefined),
  );
}

/** The variants that a selection leaves. */
export const variantsWith = ({ variants }: Product, selection: Selection): Variant[] =>
  variants.filter(({ optionValues }) =>
    selection.every((value, index) => value === undefined || value === optionValues[index]),
  );

/** The variant that is chosen, once every option is. */
export const chosenVariant = (product: Product, selection: Selection): Variant | undefined =>
  selection.includes(undefined) ? undefined : variantsWith(product, selection)[0];

/** The variant whose picture and price are shown: the chosen one, else the first that can be bought. */
export function shownVariant(product: Product, selection: Selection): Variant | undefined {
  const possible = variantsWith(product, selection);
  return possible.find(({ inStock }) => inStock) ?? possible[0] ?? product.variants[0];
}

/**
 * Where a click on one option value leads: to a selection that has it and otherwise changes least, preferring one
 * that can be bought when two change equally little. Undefined where nothing has it.
 */
export function selectionWith(
  product: Product,
  from: Selection,
  option: number,
  value: string,
): Selection | undefined {
  const wanted = from.map((other, index) => (index === option ? value : other));
  if (variantsWith(product, wanted).length > 0) return wanted;
  const kept = ({ optionValues }: Variant) =>
    optionValues.filter((other, index) => index !== option && other === from[index]).length;
  const nearest = product.variants
    .filter(({ optionValues }) => optionValues[option] === value)
    .toSorted((a, b) => kept(b) - kept(a) || Number(b.inStock) - Number(a.inStock))[0];
  return (
    nearest && wanted.map((other, index) => (other === undefined ? undefined : nearest.optionValues[index]))
  );
}

/** The query of an address that names a selection. */
export function queryOf(product: Product, selection: Selection): string {
  const chosen = chosenVariant(product, selection);
  const named = selection.flatMap((value, index) =>
    value === undefined ? [] : [[`option${index + 1}`, value]],
  );
  return new URLSearchParams(chosen ? { variant: chosen.id } : named).toString();
}

/** An option is seen when each of its values has one picture, and not all have the same. */
function isSeen({ options, variants }: Product, option: number): boolean {
  const pictures = options[option]!.values.map(
    (value) =>
      new Set(
        variants.filter(({ optionValues }) => optionValues[option] === value).map((one) => one.pictureId),
      ),
  );
  const each = pictures.flatMap((one) => [...one]);
  return pictures.length === each.length && !each.includes(null) && new Set(each).size > 1;
}

/** Stock as a shopkeeper says it. */
export function stockWords({ inStock, stockLeft }: Pick<Variant, 'inStock' | 'stockLeft'>): string {
  if (!inStock) return 'Sold out';
  if (stockLeft === 1) return 'Only one available';
  return stockLeft === null ? 'In stock' : `Only ${stockLeft} left`;
}

/** How many somebody may choose at once. */
export const mostAtOnce = ({ stockLeft }: Pick<Variant, 'stockLeft'>): number =>
  Math.min(stockLeft ?? 10, 10);
