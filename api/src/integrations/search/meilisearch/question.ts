import type { MultiSearchQuery } from 'meilisearch';
import type { Counted, FacetCounts, SearchQuestion } from '../search-engine.js';
import { shopOf } from './index-settings.js';

/** An attribute's facet, or the options of one name: what a filter is on, and what its count leaves out. */
interface Narrowing {
  attribute: string;
  optionName?: string;
  filters: string[];
}

export interface Counts {
  facetDistribution?: Record<string, Record<string, number>>;
  facetStats?: Record<string, { min: number; max: number }>;
}

const FACETS = ['categoryPath', 'condition', 'shop', 'options', 'priceMin', 'inStock'];
const SORTS = {
  relevance: [],
  newest: ['publishedAt:desc'],
  rating: ['ratingScore:desc'],
  'price-asc': ['priceMin:asc'],
  'price-desc': ['priceMin:desc'],
} satisfies Record<SearchQuestion['sort'], string[]>;

const nameOf = (option: string): string => option.split(':', 1)[0]!;
/** Strings in a filter are escaped as in JSON. */
export const anyOf = (attribute: string, values: readonly string[]): string =>
  `${attribute} IN [${values.map((value) => JSON.stringify(value)).join(', ')}]`;

/** Quotes and a leading minus are operators to the engine. People mean inches and dashes by them. */
export const plain = (q: string): string => q.replaceAll(/"|(?<!\S)-+/g, ' ');

function narrowingsOf(question: SearchQuestion): Narrowing[] {
  const { category, seller, conditions, priceMin, priceMax, options, inStock } = question;
  const price = [
    ...(priceMin === undefined ? [] : [`priceMin >= ${priceMin}`]),
    ...(priceMax === undefined ? [] : [`priceMin <= ${priceMax}`]),
  ];
  const all: Narrowing[] = [
    { attribute: 'categoryPath', filters: category ? [anyOf('categoryPath', [category])] : [] },
    { attribute: 'shop', filters: seller ? [anyOf('sellerHandle', [seller])] : [] },
    { attribute: 'condition', filters: conditions.length > 0 ? [anyOf('condition', conditions)] : [] },
    { attribute: 'priceMin', filters: price },
    { attribute: 'inStock', filters: inStock ? ['inStock = true'] : [] },
    ...[...Map.groupBy(options, nameOf)].map(([optionName, values]) => ({
      attribute: 'options',
      optionName,
      filters: [anyOf('options', values)],
    })),
  ];
  return all.filter(({ filters }) => filters.length > 0);
}

/** The page and the facets in one request: one query for all, and one more for each filter that is set. */
export function queriesOf(
  indexUid: string,
  question: SearchQuestion,
  offset: number,
): { queries: MultiSearchQuery[]; narrowings: Narrowing[] } {
  const narrowings = narrowingsOf(question);
  const filtersBut = (one?: Narrowing) =>
    narrowings.filter((other) => other !== one).flatMap(({ filters }) => filters);
  const common = { indexUid, q: plain(question.q), matchingStrategy: 'all' as const };
  const page = {
    ...common,
    filter: filtersBut(),
    facets: FACETS,
    sort: SORTS[question.sort],
    attributesToRetrieve: ['productId', 'card', 'title'],
    offset,
    limit: question.limit + 1,
  };
  const counts = narrowings.map((one) => ({
    ...common,
    filter: filtersBut(one),
    facets: [one.attribute],
    limit: 0,
  }));
  return { queries: [page, ...counts], narrowings };
}

export function facetsOf(narrowings: readonly Narrowing[], [all, ...own]: readonly Counts[]): FacetCounts {
  const sourceOf = (attribute: string): Counts =>
    own[narrowings.findIndex((one) => one.attribute === attribute && one.optionName === undefined)] ?? all!;
  const countsOf = (attribute: string, { facetDistribution } = sourceOf(attribute)): Counted[] =>
    Object.entries(facetDistribution?.[attribute] ?? {}).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));

  const chosen = new Map(
    narrowings.flatMap(({ optionName }, i) => (optionName === undefined ? [] : [[optionName, own[i]!]])),
  );
  const options = [
    ...countsOf('options', all!).filter(([option]) => !chosen.has(nameOf(option))),
    ...[...chosen].flatMap(([name, source]) =>
      countsOf('options', source).filter(([option]) => nameOf(option) === name),
    ),
  ];
  const price = sourceOf('priceMin').facetStats?.priceMin;
  return {
    categories: countsOf('categoryPath'),
    conditions: countsOf('condition'),
    options,
    sellers: countsOf('shop').map(([shop, count]) => {
      const { handle, name } = shopOf(shop);
      return [handle, name, count];
    }),
    price: price ? [price.min, price.max] : null,
    inStock: sourceOf('inStock').facetDistribution?.inStock?.true ?? 0,
  };
}
