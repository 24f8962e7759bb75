import type { Listing } from './listing.ts';
import { listed } from './listing.ts';
import { people } from './people.ts';
import { fernhollow } from './products/fernhollow.ts';
import { goodsignal } from './products/goodsignal.ts';
import { hortuspress } from './products/hortuspress.ts';
import { kettlekin } from './products/kettlekin.ts';
import { littlelarch } from './products/littlelarch.ts';
import { northfold } from './products/northfold.ts';
import { ryestreet } from './products/ryestreet.ts';
import { saltandsilver } from './products/saltandsilver.ts';
import { secondindigo } from './products/secondindigo.ts';
import { spokelantern } from './products/spokelantern.ts';
import { sellers } from './sellers.ts';
import type { DemoProduct, DemoShop } from './shop.ts';
import { reissued } from './variations.ts';

export { categories, categoryFor, categoryPath, type Category } from './categories.ts';
export { paintPicture } from './pictures/paint-picture.ts';
export { paintAvatar, paintBanner } from './pictures/paint-shop.ts';
export type { PictureBrief } from './pictures/picture-brief.ts';
export type { DemoPerson, DemoProduct, DemoSeller, DemoShop, DemoVariant } from './shop.ts';

const shelves: Readonly<Record<string, readonly Listing[]>> = {
  fernhollow,
  goodsignal,
  hortuspress,
  kettlekin,
  littlelarch,
  northfold,
  ryestreet,
  saltandsilver,
  secondindigo,
  spokelantern,
};

/** One believable marketplace, the same on every machine; `products` asks for fewer or for many more. */
export function demoShop({ products }: { products?: number } = {}): DemoShop {
  const originals = sellers.flatMap((seller) =>
    (shelves[seller.handle] ?? []).map((listing, position) => listed(seller, listing, position)),
  );
  const wanted = products ?? originals.length;
  const first = fairly(originals).slice(0, wanted);
  const more = Array.from({ length: Math.max(0, wanted - originals.length) }, (_, index) => {
    const original = originals[index % originals.length] as DemoProduct;
    return reissued(original, 1 + Math.floor(index / originals.length));
  });
  return { people, sellers, products: [...first, ...more] };
}

/** Takes turns between sellers, so that the first hundred products are not all mugs. */
function fairly(products: readonly DemoProduct[]): DemoProduct[] {
  const turns = new Map<string, number>();
  const placed = products.map((product) => {
    const turn = turns.get(product.seller) ?? 0;
    turns.set(product.seller, turn + 1);
    return { product, turn };
  });
  return placed.sort((a, b) => a.turn - b.turn).map(({ product }) => product);
}
