import type { Product } from '#shared/types/marketplace';
import { chosenVariant } from '~/utils/variants';

/** A product, and the variant the address names. */
export async function useProduct(slug: string) {
  const route = useRoute();
  const flexbizz = useFlexBizz();
  const { ask } = useStandings();
  const { data: product, refresh } = await useAnswer(`product:${slug}`, async () => {
    const found = await flexbizz.products.get({ path: { slug } });
    await ask([found.id]);
    return found;
  });
  const variant = computed(() => chosenVariant(product.value, route.query.variant));
  return { product, variant, refresh };
}

/** Keeps a product that somebody looks at as it is now, and counts that they do. */
export function useProductLive(product: Ref<Product>, refresh: () => Promise<void>) {
  const flexbizz = useFlexBizz();
  const gone = ref(false);
  useProductNews(
    () => [product.value.id],
    (_, now) => {
      gone.value = now === null;
      if (now && hasOtherVariants(product.value, now)) void refresh();
      else if (now) product.value = productAsItIs(product.value, now);
    },
  );
  onMounted(() => void flexbizz.safe.products.viewed({ path: { productId: product.value.id } }));
  return { gone };
}

export function useMoreFromShop(handle: string, except: string) {
  const flexbizz = useFlexBizz();
  const { data } = useAsyncData(`more-from:${handle}:${except}`, async () => {
    const { items } = await flexbizz.products.list({ query: { seller: handle, limit: 5 } });
    return items.filter(({ slug }) => slug !== except).slice(0, 4);
  });
  return { more: data };
}
