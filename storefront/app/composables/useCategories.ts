import type { Category } from '#shared/types/marketplace';

export function useCategories() {
  const categories = useState<Category[]>('categories', () => []);

  /** From the top down to the category with this key. */
  function pathTo(key: string, among = categories.value): Category[] {
    for (const category of among) {
      if (category.key === key) return [category];
      const below = pathTo(key, category.children);
      if (below.length) return [category, ...below];
    }
    return [];
  }

  return { categories, pathTo };
}
