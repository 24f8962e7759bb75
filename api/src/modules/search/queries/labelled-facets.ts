import type { Counted, FacetCounts } from '#integrations/search/index.js';
import type { FacetValue, SearchAnswer, SearchQuery } from '../search.contract.js';

const MOST_OPTIONS = 8;
const MOST_VALUES = 30;
const CONDITIONS: Record<string, string> = { new: 'New', 'like-new': 'Like new', good: 'Good', fair: 'Fair' };

/** Counts with labels to show and a mark on what is chosen. What is chosen stays, even where nothing is left. */
export function facetsOf(
  counts: FacetCounts,
  query: SearchQuery,
  categoryNames: ReadonlyMap<string, string>,
): SearchAnswer['facets'] {
  const sellerNames = new Map(counts.sellers.map(([handle, name]) => [handle, name]));
  const sellers = counts.sellers.map(([handle, , count]): Counted => [handle, count]);
  return {
    category: valuesOf(counts.categories, [query.category], (key) => categoryNames.get(key)),
    condition: valuesOf(counts.conditions, query.condition, (condition) => CONDITIONS[condition]),
    seller: valuesOf(sellers, [query.seller], (handle) => sellerNames.get(handle)),
    options: optionsOf(counts.options, query.option),
    price: counts.price && { min: counts.price[0], max: counts.price[1] },
    inStock: counts.inStock,
  };
}

function valuesOf(
  counted: readonly Counted[],
  chosen: readonly (string | undefined)[] = [],
  labelOf: (value: string) => string | undefined,
): FacetValue[] {
  const there = new Set(counted.map(([value]) => value));
  const gone = chosen
    .filter((value) => value !== undefined && !there.has(value))
    .map((value): Counted => [value!, 0]);
  return [...counted, ...gone].map(([value, count]) => ({
    value,
    label: labelOf(value) ?? value,
    count,
    selected: chosen.includes(value),
  }));
}

function optionsOf(counted: readonly Counted[], chosen: readonly string[] = []) {
  const all = valuesOf(counted, chosen, (option) => option.slice(option.indexOf(':') + 1));
  const byName = [...Map.groupBy(all, ({ value }) => value.split(':', 1)[0]!)];
  const weight = (values: FacetValue[]) =>
    values.reduce((sum, { count, selected }) => sum + count + (selected ? Infinity : 0), 0);
  return byName
    .map(([name, values]) => ({ name, values, weight: weight(values) }))
    .sort((a, b) => (a.weight === b.weight ? 0 : b.weight - a.weight))
    .slice(0, MOST_OPTIONS)
    .map(({ name, values }) => ({ name, values: values.slice(0, MOST_VALUES) }));
}
