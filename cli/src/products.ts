import type { Answer, FlexBizz } from '@flexbizz/sdk';
import { EXIT } from './exit-codes.js';
import { Failure } from './failure.js';

export type SellerProduct = Answer<'sellerProducts.get'>;

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A product by what the seller has at hand: its id, its handle, or the SKU of one of its variants. */
export async function findProduct(flexbizz: FlexBizz, word: string): Promise<SellerProduct> {
  if (ID.test(word)) return flexbizz.sellerProducts.get({ path: { productId: word } });
  const near = await flexbizz.sellerProducts.list({ query: { q: word, limit: 100 } }).toArray({ limit: 300 });
  const found =
    near.find(({ handle, slug }) => handle === word || slug === word) ??
    near.find(({ variants }) => variants.some(({ sku }) => sku === word));
  if (found) return found;
  const hint = near[0] ? `Did you mean ${near[0].handle}?` : 'flexbizz products list shows what there is.';
  throw new Failure(EXIT.notFound, 'products.not-found', `You have no product "${word}".`, hint);
}

/** Units of all variants; null when one of them never sells out. */
export const unitsOf = ({ variants }: SellerProduct): number | null =>
  variants.some(({ stock }) => stock === null)
    ? null
    : variants.reduce((sum, { stock }) => sum + (stock ?? 0), 0);
