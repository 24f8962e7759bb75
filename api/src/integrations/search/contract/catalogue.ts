import type { SearchDocument, SearchQuestion } from '../search-engine.js';

export const idOf = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** Neither the order of prices nor that of time. */
const SCORES: Record<number, number> = { 1: 4_100, 2: 4_900, 3: 3_900, 4: 2_000, 5: 4_600 };

export function product(n: number, title: string, more: Partial<SearchDocument> = {}): SearchDocument {
  const card = JSON.stringify({ id: idOf(n), slug: `p-${n}`, title, quoted: `it's "so", \\ and ünï` });
  return {
    productId: idOf(n),
    title,
    description: '',
    vendor: null,
    tags: [],
    categoryPath: ['home'],
    categoryNames: ['Home & living'],
    sellerHandle: 'mud-and-fire',
    sellerName: 'Mud & Fire',
    condition: 'new',
    options: [],
    priceMin: n * 100,
    inStock: true,
    ratingScore: SCORES[n] ?? 3_500,
    publishedAt: new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString(),
    card,
    ...more,
  };
}

const clothing = { categoryPath: ['clothing', 'shirts'], categoryNames: ['Clothing', 'Shirts'] };
const denim = { sellerHandle: 'second-denim', sellerName: 'Second Denim' };
export const catalogue = [
  product(1, 'Ayres Chambray', { ...clothing, ...denim, options: ['Size:M', 'Size:L', 'Colour:Blue'] }),
  product(2, 'Linen shirt', { ...clothing, options: ['Size:M', 'Colour:White'], tags: ['summer'] }),
  product(3, 'Flannel shirt', {
    ...clothing,
    ...denim,
    options: ['Size:L', 'Colour:Red'],
    condition: 'good',
  }),
  product(4, 'Stoneware mug', {
    description: 'A shirt-pocket sized cup for coffee.',
    options: ['Size:5"', 'Size:a\\b'],
  }),
  product(5, 'Café au lait bowl', { vendor: 'Atelier Brûlé', inStock: false }),
  product(6, 'Snowboard bindings 27.5', { categoryPath: ['snow'], categoryNames: ['Snow sports'] }),
];

export const question = (more: Partial<SearchQuestion> = {}): SearchQuestion => ({
  q: '',
  conditions: [],
  options: [],
  inStock: false,
  sort: 'relevance',
  limit: 24,
  ...more,
});

export async function* inPortions<Item>(items: readonly Item[], size: number): AsyncIterable<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
