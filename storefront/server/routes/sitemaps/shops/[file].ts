/** What a sitemap may hold at most; the newest come first. */
const MOST_PRODUCTS = 49_000;

export default defineEventHandler(async (event) => {
  const handle = getRouterParam(event, 'file')?.replace(/\.xml$/, '') ?? '';
  const { flexbizz } = event.context.visitor;
  const products = await flexbizz.products
    .list({ query: { seller: handle, limit: 100 } })
    .toArray({ limit: MOST_PRODUCTS });
  return sendSitemap(event, 'urlset', [
    { path: `/shop/${encodeURIComponent(handle)}` },
    ...products.map(({ slug, publishedAt }) => ({ path: `/p/${slug}`, changedAt: publishedAt })),
  ]);
});
