import type { H3Event } from 'h3';
import type { Category } from '#shared/types/marketplace';

const MINUTES = 60;

/** The aisles are on every page and hardly ever change: asked once for everybody. */
export const categoryTree: (event: H3Event) => Promise<Category[]> = defineCachedFunction(
  async (event: H3Event) => (await event.context.visitor.flexbizz.categories.list()).items,
  { name: 'category-tree', getKey: () => 'all', maxAge: 5 * MINUTES, swr: false },
);
