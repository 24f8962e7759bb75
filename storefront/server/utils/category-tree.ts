import type { RequestEvent } from './request-event';
import type { Category } from '#shared/types/marketplace';

const MINUTES = 60;

/** The aisles are on every page and hardly ever change: asked once for everybody. */
export const categoryTree: (event: RequestEvent) => Promise<Category[]> = defineCachedFunction(
  async (event: RequestEvent) => (await event.context.visitor.flexbizz.categories.list()).items,
  { name: 'category-tree', getKey: () => 'all', maxAge: 5 * MINUTES, swr: false },
);
