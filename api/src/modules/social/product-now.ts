import type { Product } from '#modules/catalog/index.js';
import type { ProductNow } from './products.contract.js';

/** A word between processes is short: beyond this many, whoever looks reads the product again. */
const MOST_VARIANTS_TOLD = 30;

export function productNow(product: Product): ProductNow {
  const { title, price, priceVaries, compareAtPrice, inStock, rating, variants } = product;
  const told = variants.map(({ id, price, compareAtPrice, inStock, stockLeft }) => ({
    ...{ id, price, compareAtPrice, inStock, stockLeft },
  }));
  return {
    ...{ title, price, priceVaries, compareAtPrice, inStock, rating },
    variants: variants.length > MOST_VARIANTS_TOLD ? null : told,
  };
}
