import type { Category } from '#shared/types/marketplace';

const keys = (categories: Category[]): string[] =>
  categories.flatMap(({ key, children }) => [key, ...keys(children)]);

export default defineEventHandler(async (event) => {
  const { items } = await event.context.visitor.flexbizz.categories.list();
  const categories = keys(items).map((key) => ({ path: `/c/${encodeURIComponent(key)}` }));
  return sendSitemap(event, 'urlset', [{ path: '/' }, { path: '/sell' }, ...categories]);
});
