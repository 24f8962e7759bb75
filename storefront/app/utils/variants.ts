import type { Product, Variant } from '#shared/types/marketplace';

/** The variant the address names, else the first that can be bought. */
export function chosenVariant(product: Product, id: unknown): Variant | undefined {
  const { variants } = product;
  return (
    variants.find((variant) => variant.id === id) ?? variants.find(({ inStock }) => inStock) ?? variants[0]
  );
}

/**
 * Where a click on one option value leads: to the variant that has it and otherwise changes least, preferring
 * one that can be bought when two change equally little.
 */
export function variantWith(
  product: Product,
  from: Variant,
  option: number,
  value: string,
): Variant | undefined {
  const kept = (variant: Variant) =>
    variant.optionValues.filter((other, index) => index !== option && other === from.optionValues[index])
      .length;
  return product.variants
    .filter((variant) => variant.optionValues[option] === value)
    .toSorted((a, b) => kept(b) - kept(a) || Number(b.inStock) - Number(a.inStock))[0];
}

/** Stock as a shopkeeper says it. */
export function stockWords({ inStock, stockLeft }: Pick<Variant, 'inStock' | 'stockLeft'>): string {
  if (!inStock) return 'Sold out';
  if (stockLeft === 1) return 'The last one';
  return stockLeft === null ? 'In stock' : `Only ${stockLeft} left`;
}

/** How many somebody may choose at once. */
export const mostAtOnce = ({ stockLeft }: Pick<Variant, 'stockLeft'>): number =>
  Math.min(stockLeft ?? 10, 10);
