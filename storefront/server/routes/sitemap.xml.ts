const MOST_SHOPS = 10_000;

/** One map of the fixed pages and one for each shop, so that no single map grows with the market. */
export default defineEventHandler(async (event) => {
  const { flexbizz } = event.context.visitor;
  const shops = await flexbizz.sellers.list({ query: { limit: 100 } }).toArray({ limit: MOST_SHOPS });
  return sendSitemap(event, 'sitemapindex', [
    { path: '/sitemaps/market.xml' },
    ...shops.map(({ handle }) => ({ path: `/sitemaps/shops/${handle}.xml` })),
  ]);
});
