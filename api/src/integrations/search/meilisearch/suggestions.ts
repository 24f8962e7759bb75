import type { MultiSearchQuery } from 'meilisearch';
import type { SuggestQuestion, SuggestResult } from '../search-engine.js';
import { shopOf } from './index-settings.js';
import { anyOf, plain, type Counts } from './question.js';

const MOST_OTHERS = 3;

/** Titles, shops, and categories that hold something, in one request. */
export function suggestQueries(indexUid: string, question: SuggestQuestion): MultiSearchQuery[] {
  const { q, limit, categories } = question;
  const common = { indexUid, matchingStrategy: 'all' as const };
  const asked = { ...common, q: plain(q) };
  return [
    { ...asked, limit, attributesToSearchOn: ['title'], attributesToRetrieve: ['card', 'title'] },
    { ...asked, limit: 0, attributesToSearchOn: ['sellerName'], facets: ['shop'] },
    { ...common, q: '', limit: 0, filter: anyOf('categoryPath', categories), facets: ['categoryPath'] },
  ];
}

export function suggestionsOf(
  { categories }: SuggestQuestion,
  [titled, sold, shelves]: (Counts & { hits: { card: string }[] })[],
): Omit<SuggestResult, 'correctedTo'> {
  const shops = Object.entries(sold!.facetDistribution?.shop ?? {}).sort(([, n], [, m]) => m - n);
  const held = shelves!.facetDistribution?.categoryPath ?? {};
  return {
    products: titled!.hits.map(({ card }) => card),
    sellers: shops.slice(0, MOST_OTHERS).map(([shop]) => shopOf(shop)),
    categories: categories.filter((key) => held[key]).slice(0, MOST_OTHERS),
  };
}
