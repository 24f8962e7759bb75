import type { ProductCard, Shelved } from '#modules/catalog/index.js';
import type { Content } from './notification-row.js';
import { pathTo } from './storefront-paths.js';

/** A notification about a product, as it is now. */
export function aboutProduct({ card }: Shelved): Content {
  const { id, slug, title, picture } = JSON.parse(card) as ProductCard;
  const imageUrl = picture?.sources[0]?.webp ?? null;
  return { about: { type: 'product', id, title, imageUrl }, path: pathTo.product(slug) };
}
