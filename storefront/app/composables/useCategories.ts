import type { Category } from '#shared/types/marketplace';

/** The aisles, the same for as long as a page is open. */
export function useCategories() {
  const categories = useNuxtApp().$categories as Category[];

  /** From the top down to the category with this key. */
  function pathTo(key: string, among = categories): Category[] {
    for (const category of among) {
      if (category.key === key) return [category];
      const below = pathTo(key, category.children);
      if (below.length) return [category, ...below];
    }
    return [];
  }

  return { categories, pathTo };
}
