import type { Settings } from 'meilisearch';
import type { SearchDocument } from '../search-engine.js';
import { wordsOf } from '../postgres/words.js';
import { STOP_WORDS } from '../stop-words.js';
import { SYNONYMS } from '../synonyms.js';
import { versionOf } from '../version.js';
import { otherNumbersOf } from '../word-forms.js';

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
  // The server knows no stems: what a product is called is kept in the other number too.
  forms: [
    ...new Set(
      [document.title, ...document.tags, ...document.categoryNames].flatMap(wordsOf).flatMap(otherNumbersOf),
    ),
  ],
});

export function shopOf(text: string): { handle: string; name: string } {
  const gap = text.indexOf(SHOP_GAP);
  return { handle: text.slice(0, gap), name: text.slice(gap + 1) };
}

/** What a product is called. */
export const CALLED = ['title', 'vendor', 'tags', 'categoryNames'];

/** Pages end there. */
export const MOST_HITS = 10_000;

export const SEARCHED = [...CALLED, 'forms', 'description', 'sellerName', 'optionValues'];

/** The server cuts "t-shirt" in two before it looks for what means the same. */
const SAME = SYNONYMS.map((group) => (group.includes('tshirt') ? [...group, 't-shirt'] : group));

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
  stopWords: [...STOP_WORDS],
  pagination: { maxTotalHits: MOST_HITS },
  synonyms: Object.fromEntries(
    SAME.flatMap((words) => words.map((word) => [word, words.filter((other) => other !== word)])),
  ),
};
