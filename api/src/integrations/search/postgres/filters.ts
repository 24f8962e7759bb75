import type { SearchQuestion } from '../search-engine.js';

export interface Filter {
  /** The facet that leaves it out when it counts. */
  facet: string;
  sql: string;
}

/** Collects the values of a statement and gives each its `$n`. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown, type: string): string {
    return `$${this.values.push(value)}::${type}`;
  }
}

/** What a question narrows down to, as conditions on `search_documents`. */
export function filtersOf(question: SearchQuestion, parameters: Parameters): Filter[] {
  const { category, seller, conditions, priceMin, priceMax, options, inStock } = question;
  const filters: Filter[] = [];
  const add = (facet: string, condition: string, value: unknown, type: string) =>
    filters.push({ facet, sql: condition.replace('?', parameters.add(value, type)) });
  if (category) add('category', 'category @> ?', [category], 'text[]');
  if (seller) add('seller', 'seller = ?', seller, 'text');
  if (conditions.length > 0) add('condition', 'condition = ANY (?)', conditions, 'text[]');
  if (priceMin !== undefined) add('price', 'price_min >= ?', priceMin, 'bigint');
  if (priceMax !== undefined) add('price', 'price_min <= ?', priceMax, 'bigint');
  if (inStock) add('stock', 'in_stock = ?', true, 'boolean');
  for (const [name, alternatives] of Map.groupBy(options, nameOf)) {
    add(`option:${name}`, 'options && ?', alternatives, 'text[]');
  }
  return filters;
}

/** Whether a question is more than its words. */
export const isNarrowed = (question: SearchQuestion): boolean =>
  filtersOf(question, new Parameters()).length > 0;

const nameOf = (option: string): string => option.split(':', 1)[0]!;
