import type { Product } from '#shared/types/marketplace';
import { chosenVariant, selectionOf, shownVariant } from '~/utils/variants';

/** A product with what is shown around it, what is selected of it, and the variant that is shown. */
export async function useProduct(slug: string) {
  const route = useRoute();
  const flexbizz = useFlexBizz();
  const { learn } = useStandings();
  const { data: page, refresh } = await useAnswer(`product:${slug}`, async () => {
    const { standings, ...shown } = await flexbizz.products.page({ path: { slug } });
    learn(standings);
    return shown;
  });
  const product = computed({
    get: () => page.value.product,
    set: (now) => (page.value = { ...page.value, product: now }),
  });
  const selection = computed(() => selectionOf(product.value, route.query));
  const chosen = computed(() => chosenVariant(product.value, selection.value));
  const variant = computed(() => shownVariant(product.value, selection.value));
  return { page, product, selection, chosen, variant, refresh };
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
