import type { Listing } from './listing.ts';
import { listed } from './listing.ts';
import { people } from './people.ts';
import { fernhollowCups } from './products/fernhollow-cups-vases.ts';
import { fernhollowTable } from './products/fernhollow-table.ts';
import { goodsignalHifi } from './products/goodsignal-hifi.ts';
import { goodsignalPortable } from './products/goodsignal-portable.ts';
import { hortuspressPrints } from './products/hortuspress-prints.ts';
import { hortuspressPaper } from './products/hortuspress-paper.ts';
import { kettlekinLeaves } from './products/kettlekin-tea-coffee.ts';
import { kettlekinLarder } from './products/kettlekin-larder.ts';
import { littlelarch } from './products/littlelarch.ts';
import { northfoldCamp } from './products/northfold-camp.ts';
import { northfoldWear } from './products/northfold-wear.ts';
import { northfoldSnow } from './products/northfold-snow.ts';
import { ryestreetFurniture } from './products/ryestreet-furniture.ts';
import { ryestreetRooms } from './products/ryestreet-rooms.ts';
import { saltandsilverJewellery } from './products/saltandsilver-jewellery.ts';
import { saltandsilverSoap } from './products/saltandsilver-soap.ts';
import { secondindigoDenim } from './products/secondindigo-denim.ts';
import { secondindigoWardrobe } from './products/secondindigo-wardrobe.ts';
import { spokelanternBicycles } from './products/spokelantern-bicycles.ts';
import { spokelanternParts } from './products/spokelantern-parts.ts';
import { sellers } from './sellers.ts';
import type { DemoProduct, DemoShop } from './shop.ts';
import { reissued } from './variations.ts';

export { paintPicture } from './pictures/paint-picture.ts';
export { paintAvatar, paintBanner } from './pictures/paint-shop.ts';
export { seeded } from './random.ts';
export { answeredWith, saidWith } from './reviews.ts';
export type { PictureBrief } from './pictures/picture-brief.ts';
export type { DemoPerson, DemoProduct, DemoSeller, DemoShop, DemoVariant } from './shop.ts';

const shelves: Readonly<Record<string, readonly Listing[]>> = {
  fernhollow: [...fernhollowCups, ...fernhollowTable],
  goodsignal: [...goodsignalHifi, ...goodsignalPortable],
  hortuspress: [...hortuspressPrints, ...hortuspressPaper],
  kettlekin: [...kettlekinLeaves, ...kettlekinLarder],
  littlelarch,
  northfold: [...northfoldCamp, ...northfoldWear, ...northfoldSnow],
  ryestreet: [...ryestreetFurniture, ...ryestreetRooms],
  saltandsilver: [...saltandsilverJewellery, ...saltandsilverSoap],
  secondindigo: [...secondindigoDenim, ...secondindigoWardrobe],
  spokelantern: [...spokelanternBicycles, ...spokelanternParts],
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
