import type { Settings } from 'meilisearch';
import type { SearchDocument } from '../search-engine.js';
import { versionOf } from '../version.js';

/** The document as the index holds it: facets give back one text, so a shop's name travels with its handle. */
export interface IndexedDocument extends Record<string, unknown> {
  productId: string;
  version: string;
  shop: string;
  publishedAt: number;
  card: string;
}

const SHOP_GAP = '|'; // no handle has it

export const indexed = (document: SearchDocument): IndexedDocument => ({
  ...document,
  version: versionOf(document),
  shop: `${document.sellerHandle}${SHOP_GAP}${document.sellerName}`,
  optionValues: document.options.map((option) => option.slice(option.indexOf(':') + 1)),
  publishedAt: Date.parse(document.publishedAt),
});

export function shopOf(text: string): { handle: string; name: string } {
  const gap = text.indexOf(SHOP_GAP);
  return { handle: text.slice(0, gap), name: text.slice(gap + 1) };
}

/** Words that mean the same in a shop. */
const SAME: string[][] = [
  ['tee', 't-shirt', 'tshirt'],
  ['trousers', 'pants'],
  ['jumper', 'sweater', 'pullover'],
  ['sneakers', 'trainers'],
  ['jewellery', 'jewelry'],
  ['grey', 'gray'],
  ['colour', 'color'],
  ['bike', 'bicycle'],
  ['rucksack', 'backpack'],
  ['sofa', 'couch'],
];

export const SEARCHED = [
  'title',
  'vendor',
  'tags',
  'categoryNames',
  'description',
  'sellerName',
  'optionValues',
];

export const settings: Settings = {
  searchableAttributes: SEARCHED,
  filterableAttributes: [
    'categoryPath',
    'sellerHandle',
    'shop',
    'condition',
    'options',
    'priceMin',
    'inStock',
  ],
  sortableAttributes: ['publishedAt', 'priceMin', 'ratingScore'],
  displayedAttributes: ['productId', 'version', 'card', ...SEARCHED],
  // An order asked for holds among all that is spelt alike, wherever the words stand.
  rankingRules: ['words', 'typo', 'sort', 'attribute', 'proximity', 'exactness', 'publishedAt:desc'],
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 }, disableOnNumbers: true },
  // Of prices only the lowest and the highest are wanted: counting each of them would cost most of a search.
  faceting: { maxValuesPerFacet: 200, sortFacetValuesBy: { '*': 'count', priceMin: 'alpha' } },
  pagination: { maxTotalHits: 10_000 },
  synonyms: Object.fromEntries(
    SAME.flatMap((words) => words.map((word) => [word, words.filter((other) => other !== word)])),
  ),
};
