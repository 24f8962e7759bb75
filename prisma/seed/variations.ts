import { hash, seeded, wholeBetween } from './random.ts';
import type { DemoProduct } from './shop.ts';

const editions = [
  'Spring',
  'Summer',
  'Autumn',
  'Winter',
  'Workshop',
  'Market',
  'Harbour',
  'Orchard',
  'Northern',
  'Evening',
];
const years = Array.from({ length: 12 }, (_, index) => String(2014 + index));

/** The nth reissue of a listing: another edition and year, another price and stock, the same pictures. */
export function reissued(original: DemoProduct, round: number): DemoProduct {
  const random = seeded(hash(`${original.seller}/${original.handle}/${round}`));
  const edition = editions[(round - 1) % editions.length] ?? 'Workshop';
  const year = years[Math.floor((round - 1) / editions.length) % years.length] ?? '2014';
  const series = Math.floor((round - 1) / (editions.length * years.length));
  const name = `${edition} Edition ${year}${series > 0 ? `, Series ${series + 1}` : ''}`;
  const suffix = `${edition.toLowerCase()}-${year}${series > 0 ? `-${series + 1}` : ''}`;
  const factor = wholeBetween(random, 80, 135) / 100;
  return {
    ...original,
    handle: `${original.handle}-${suffix}`,
    title: `${original.title}, ${name}`,
    tags: [...original.tags, `${edition.toLowerCase()}-edition`],
    variants: original.variants.map(({ compareAtMinor: _was, ...variant }) => ({
      ...variant,
      sku: `${variant.sku}-R${round}`,
      priceMinor: Math.round((variant.priceMinor * factor) / 100) * 100,
      stock: wholeBetween(random, 0, 30),
    })),
    publishedDaysAgo: wholeBetween(random, 1, 700),
  };
}
