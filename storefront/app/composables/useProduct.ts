import { chosenVariant } from '~/utils/variants';

/** A product, the variant the address names, and what else its shop has. */
export async function useProduct(slug: string) {
  const route = useRoute();
  const flexbizz = useFlexBizz();
  const { data: product } = await useAnswer(`product:${slug}`, () =>
    flexbizz.products.get({ path: { slug } }),
  );
  const variant = computed(() => chosenVariant(product.value, route.query.variant));
  return { product, variant };
}

export function useMoreFromShop(handle: string, except: string) {
  const flexbizz = useFlexBizz();
  const { data } = useAsyncData(`more-from:${handle}:${except}`, async () => {
    const { items } = await flexbizz.products.list({ query: { seller: handle, limit: 5 } });
    return items.filter(({ slug }) => slug !== except).slice(0, 4);
  });
  return { more: data };
}
