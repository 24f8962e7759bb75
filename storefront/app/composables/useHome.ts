import type { ProductCard } from '#shared/types/marketplace';

const IN_THE_WINDOW = 3;
const FRESH = 8;
const OF_EACH_SHOP = 3;
const SHOPS = 6;

/** What is new, and who sells it: only what the page shows, since all of it travels with the page. */
export async function useHome() {
  const flexbizz = useFlexBizz();
  const { data: home } = await useAnswer('home', async () => {
    const [{ items: products }, { items: shops }] = await Promise.all([
      flexbizz.products.list({ query: { limit: 60 } }).page(),
      flexbizz.sellers.list({ query: { limit: 4 * SHOPS } }).page(),
    ]);
    const shown = windowOf(products);
    const fresh = products.filter((product) => product.inStock && !shown.includes(product)).slice(0, FRESH);
    const selling = shops.filter(({ productCount }) => productCount > 0).slice(0, SHOPS);
    const pictured = selling.map((shop) => ({
      shop,
      pictures: products
        .filter(({ seller, picture }) => picture && seller.handle === shop.handle)
        .slice(0, OF_EACH_SHOP)
        .map(({ picture }) => picture),
    }));
    return { shown, fresh, shops: pictured };
  });
  return { home };
}

/** Things for the window, each from another shop where there are that many. */
function windowOf(products: ProductCard[]): ProductCard[] {
  const pictured = products.filter(({ picture, inStock }) => picture && inStock);
  const firsts = pictured.filter(
    ({ seller }, index) => pictured.findIndex((other) => other.seller.id === seller.id) === index,
  );
  return [...new Set([...firsts, ...pictured])].slice(0, IN_THE_WINDOW);
}
