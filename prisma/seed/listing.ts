import type { DrawingName } from './pictures/drawings/index.ts';
import type { PictureBrief, View } from './pictures/picture-brief.ts';
import { hash, pick, type Random, seeded, wholeBetween } from './random.ts';
import type { Condition, DemoProduct, DemoSeller, DemoVariant } from './shop.ts';

/** A product as a person would jot it down; everything else follows from it. */
export type Listing = {
  readonly title: string;
  readonly in: string;
  /** In dollars. */
  readonly price: number;
  readonly was?: number;
  readonly draw: readonly [drawing: DrawingName, style?: string];
  readonly paint?: readonly [main: string, second: string, accent: string];
  readonly says: string;
  readonly specs: readonly string[];
  readonly condition?: Condition;
  readonly stock?: number;
  readonly vendor?: string;
  readonly tags?: readonly string[];
  /** Named colours, each a choice of its own. */
  readonly colours?: Readonly<Record<string, string>>;
  readonly sizes?: readonly string[];
  readonly sizeName?: string;
  /** Dollars that each further size adds. */
  readonly step?: number;
};

export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const code = (text: string): string => slug(text).replace(/-/g, '').slice(0, 5).toUpperCase();

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export function listed(seller: DemoSeller, listing: Listing, position: number): DemoProduct {
  const random = seeded(`${seller.handle}/${listing.title}`);
  const { colours = {}, sizes = [], sizeName = 'Size' } = listing;
  const options = [
    ...(sizes.length > 0 ? [{ name: sizeName, values: sizes }] : []),
    ...(Object.keys(colours).length > 0 ? [{ name: 'Colour', values: Object.keys(colours) }] : []),
  ];
  return {
    seller: seller.handle,
    handle: slug(listing.title),
    title: listing.title,
    descriptionHtml: `<p>${escaped(listing.says)}</p><ul>${listing.specs.map((spec) => `<li>${escaped(spec)}</li>`).join('')}</ul>`,
    vendor: listing.vendor ?? seller.displayName,
    category: listing.in,
    tags: [
      ...new Set([
        listing.in,
        ...(listing.tags ?? []),
        ...(listing.was ? ['sale'] : []),
        ...(listing.condition ? ['pre-owned'] : ['handmade']),
      ]),
    ],
    condition: listing.condition ?? 'new',
    options,
    variants: variantsOf(seller, listing, position, random),
    pictures: picturesOf(seller, listing, position),
    publishedDaysAgo:
      wholeBetween(random, 0, 4) === 0 ? wholeBetween(random, 0, 6) : wholeBetween(random, 5, 210),
  };
}

function variantsOf(seller: DemoSeller, listing: Listing, position: number, random: Random): DemoVariant[] {
  const { price, was, step = 0, sizes = [], colours = {}, condition } = listing;
  const stem = `${code(seller.handle)}-${String(position + 1).padStart(3, '0')}`;
  const names = Object.keys(colours);
  const one = (values: readonly string[], sizeIndex: number): DemoVariant => {
    const cents = (dollars: number): number => Math.round((dollars + step * sizeIndex) * 100);
    const some = condition ? 1 : random() < 0.12 ? 0 : wholeBetween(random, 2, 24);
    return {
      sku: [stem, ...values.map(code)].join('-'),
      optionValues: values,
      priceMinor: cents(price),
      ...(was ? { compareAtMinor: cents(was) } : {}),
      stock: listing.stock ?? (values.length > 0 ? some : Math.max(1, some)),
      // The colours come first among the pictures, in their order.
      ...(names.length > 0 && { picture: names.indexOf(values.at(-1)!) }),
    };
  };
  if (sizes.length === 0 && names.length === 0) return [one([], 0)];
  if (sizes.length === 0) return names.map((name) => one([name], 0));
  return sizes.flatMap((size, index) =>
    names.length > 0 ? names.map((name) => one([size, name], index)) : [one([size], index)],
  );
}

const phrases: Record<View, string> = {
  studio: 'on a plain backdrop',
  window: 'in window light',
  plinth: 'on a stone plinth',
  detail: 'close up',
  pair: 'in two colours',
};

function picturesOf(seller: DemoSeller, listing: Listing, position: number): PictureBrief[] {
  const random = seeded(hash(`${listing.title}/pictures`));
  const { main, second, accent, backdrops } = seller.palette;
  const [paintMain, paintSecond, paintAccent] = listing.paint ?? [main, second, accent];
  const shades = Object.entries(listing.colours ?? {});
  const first: View = (['studio', 'studio', 'window', 'studio', 'plinth'] as const)[position % 5] ?? 'studio';
  const follow: View[] = (['detail', first === 'window' ? 'plinth' : 'window', 'plinth'] as View[]).filter(
    (view) => view !== first,
  );
  const brief = (
    view: View,
    colour: string,
    secondColour: string,
    index: number,
    alt: string,
  ): PictureBrief => ({
    drawing: listing.draw[0],
    style: listing.draw[1] ?? '',
    colours: [colour, secondColour, paintAccent],
    view,
    backdrop: backdrops[(position + index) % backdrops.length] ?? '#e4d9cb',
    seed: hash(listing.title) % 100_000,
    alt: `${listing.title}${alt}, ${phrases[view]}`,
  });
  const lead = shades[0]?.[1] ?? paintMain;
  const pictures = [brief(first, lead, paintSecond, 0, '')];
  for (const [index, [name, colour]] of shades.slice(1).entries())
    pictures.push(brief('studio', colour, paintSecond, index + 1, ` in ${name.toLowerCase()}`));
  const wanted = pictures.length + (shades.length > 0 ? 1 : pick(random, [1, 2, 2, 3] as const));
  for (const [index, view] of follow.entries())
    if (pictures.length < Math.max(4, shades.length) && pictures.length < wanted)
      pictures.push(brief(view, lead, paintSecond, index + 1, ''));
  return pictures;
}
