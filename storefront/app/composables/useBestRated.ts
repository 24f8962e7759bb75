import type { ProductCard } from '#shared/types/marketplace';

const FEW = 4;

/** What buyers rate best, for where there is nothing else to show. A page without it is still a page. */
export async function useBestRated() {
  const flexbizz = useFlexBizz();
  const { data } = await useAsyncData('best-rated', async () => {
    const query = { sort: 'rating' as const, inStock: true, limit: FEW };
    const { data: found } = await flexbizz.safe.search.products({ query });
    return anAnswer({ items: found?.items.filter(({ rating }) => rating.count > 0) ?? [] });
  });
  return { products: computed((): ProductCard[] => data.value?.items ?? []) };
}
