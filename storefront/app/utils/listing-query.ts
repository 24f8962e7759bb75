import type { Arguments } from '@flexbizz/sdk';
import { stringifyQuery, type LocationQuery, type LocationQueryRaw } from 'vue-router';
import { inMinorUnits } from './money';

export type SearchQuestion = NonNullable<NonNullable<Arguments<'search.products'>['query']>>;

export const SORTS = [
  { value: 'relevance', label: 'Best match' },
  { value: 'newest', label: 'Newest' },
  { value: 'rating', label: 'Best rated' },
  { value: 'price-asc', label: 'Price, low to high' },
  { value: 'price-desc', label: 'Price, high to low' },
] as const;

const CONDITIONS = ['new', 'like-new', 'good', 'fair'] as const;

type Value = LocationQuery[string] | undefined;

const many = (value: Value): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string' && one !== '');

const one = (value: Value): string | undefined => many(value)[0];

/** A price a person typed, in whole units; nonsense counts as nothing. */
function price(value: Value): number | undefined {
  const typed = Number(one(value)?.replace(',', '.'));
  return one(value) !== undefined && Number.isFinite(typed) && typed >= 0 && typed < 1e9
    ? inMinorUnits(typed)
    : undefined;
}

/** What the address asks for, as a question to the API. Unknown and malformed parts are left out. */
export function questionOf(query: LocationQuery): SearchQuestion {
  const sort = SORTS.find(({ value }) => value === one(query.sort))?.value;
  const condition = CONDITIONS.filter((known) => many(query.condition).includes(known));
  const option = many(query.option).filter((value) => value.includes(':'));
  const question: SearchQuestion = {
    q: one(query.q)?.trim().slice(0, 200),
    category: one(query.category),
    seller: one(query.seller),
    condition: condition.length ? condition : undefined,
    option: option.length ? option.slice(0, 20) : undefined,
    priceMin: price(query.min),
    priceMax: price(query.max),
    inStock: one(query.stock) === 'yes' ? true : undefined,
    sort,
    cursor: one(query.cursor),
  };
  return Object.fromEntries(
    Object.entries(question).filter(([, value]) => value !== undefined && value !== ''),
  );
}

/** The same search with one value switched on or off; it starts at the first page again. */
export function toggled(query: LocationQuery, name: string, value: string): LocationQueryRaw {
  const { cursor: _, ...rest } = query;
  const values = many(query[name]);
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...rest, [name]: next.length ? next : undefined };
}

/** The same search with one part replaced, or taken away. */
export function replaced(query: LocationQuery, name: string, value?: string): LocationQueryRaw {
  const { cursor: _, [name]: __, ...rest } = query;
  return value === undefined ? rest : { ...rest, [name]: value };
}

/** An address with a query, as links of pages have them. */
export const addressOf = (path: string, query: LocationQueryRaw): string => {
  const words = stringifyQuery(query);
  return words ? `${path}?${words}` : path;
};

/** Everything of the address except some parts, for the hidden fields of a form. */
export const keptFields = (
  query: LocationQuery,
  except: readonly string[],
): { name: string; value: string }[] =>
  Object.entries(query)
    .filter(([name]) => name !== 'cursor' && !except.includes(name))
    .flatMap(([name, value]) => many(value).map((kept) => ({ name, value: kept })));

export const FILTERS = ['category', 'seller', 'condition', 'option', 'min', 'max', 'stock'] as const;

export const filterCount = (query: LocationQuery): number =>
  FILTERS.reduce((count, name) => count + many(query[name]).length, 0);

/** The query string of the page after this one. */
export function nextPage(query: LocationQuery, cursor: string): string {
  const fields = [...keptFields(query, []), { name: 'cursor', value: cursor }];
  return new URLSearchParams(fields.map(({ name, value }) => [name, value])).toString();
}
