/** What is new, and who sells it. */
export async function useHome() {
  const flexbizz = useFlexBizz();
  const { data } = await useAnswer('home', async () => {
    const [products, shops] = await Promise.all([
      flexbizz.products.list({ query: { limit: 60 } }).page(),
      flexbizz.sellers.list({ query: { limit: 6 } }).page(),
    ]);
    return { products: products.items, shops: shops.items };
  });
  const ofShop = (handle: string, count: number) =>
    data.value.products.filter(({ seller, picture }) => picture && seller.handle === handle).slice(0, count);
  return { home: data, ofShop };
}
