import type { Product, ProductCard, ProductNow } from '#shared/types/marketplace';

/** A product with what has changed about it since it was read; the rest stays as it was. */
export function productAsItIs(product: Product, now: ProductNow): Product {
  const news = new Map(now.variants?.map((variant) => [variant.id, variant]));
  return {
    ...product,
    title: now.title,
    rating: now.rating,
    variants: product.variants.map((variant) => ({ ...variant, ...news.get(variant.id) })),
  };
}

/** The same for a card; `null` is no longer on sale. */
export function cardAsItIs(card: ProductCard, now: ProductNow | null | undefined): ProductCard {
  if (now === null) return { ...card, inStock: false };
  if (!now) return card;
  const { price, priceVaries, compareAtPrice, inStock, rating } = now;
  return { ...card, price, priceVaries, compareAtPrice, inStock, rating };
}

/** Whether its variants are no longer the ones that were read: then it is read again. */
export const hasOtherVariants = (product: Product, { variants }: ProductNow): boolean =>
  variants?.length !== product.variants.length ||
  product.variants.some(({ id }) => !variants.some((variant) => variant.id === id));
