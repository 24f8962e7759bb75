import { categories } from './categories.js';

export interface CategoryNode {
  key: string;
  name: string;
  children: CategoryNode[];
}

const byKey = new Map(categories.map((category) => [category.key, category]));
/** Where a product goes that says nothing about itself. */
export const ELSEWHERE = 'everything-else';

export const isCategory = (key: string): boolean => byKey.has(key);

/** A category and all above it, from the top down. */
export function pathTo(key: string): { key: string; name: string }[] {
  const category = byKey.get(key);
  if (!category) return [];
  return [...(category.parent ? pathTo(category.parent) : []), { key, name: category.name }];
}

export function categoryTree(parent?: string): CategoryNode[] {
  return categories
    .filter((category) => category.parent === parent)
    .map(({ key, name }) => ({
      key,
      name,
      children: categoryTree(key),
    }));
}
