import type { Product } from '#shared/types/marketplace';
import { chosenVariant } from '~/utils/variants';

/** A product, and the variant the address names. */
export async function useProduct(slug: string) {
  const route = useRoute();
  const flexbizz = useFlexBizz();
  const { data: product, refresh } = await useAnswer(`product:${slug}`, () =>
    flexbizz.products.get({ path: { slug } }),
  );
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

/** Other things of the same shop. How they and the product itself stand with people is asked together. */
export function useMoreFromShop({ id, slug: except, seller: { handle } }: Product) {
  const flexbizz = useFlexBizz();
  const { ask } = useStandings();
  const { data } = useAsyncData(`more-from:${handle}:${except}`, async () => {
    const { items } = await flexbizz.products.list({ query: { seller: handle, limit: 5 } });
    const more = items.filter(({ slug }) => slug !== except).slice(0, 4);
    await ask([id, ...more.map((one) => one.id)]);
    return anAnswer(more);
  });
  return data;
}
