import type { ProductCard } from '#shared/types/marketplace';
import { questionOf, type SearchQuestion } from '~/utils/listing-query';

/** What the address asks for, within a category or shop; more pages are added below the first. */
export async function useListing(within: Pick<SearchQuestion, 'category' | 'seller'> = {}) {
  const route = useRoute();
  const flexbizz = useFlexBizz();
  const question = computed(() => ({ ...questionOf(route.query), ...within, limit: 24 }));

  const { data, status } = await useAnswer(
    () => `listing:${JSON.stringify(question.value)}`,
    () => flexbizz.search.products({ query: question.value }),
  );

  const added = ref<ProductCard[]>([]);
  const cursor = ref<string | null>(null);
  const loadingMore = ref(false);
  watch(
    data,
    (answer) => {
      added.value = [];
      cursor.value = answer?.nextCursor ?? null;
    },
    { immediate: true },
  );

  async function loadMore() {
    if (!cursor.value || loadingMore.value) return;
    loadingMore.value = true;
    try {
      const before = data.value;
      const next = await flexbizz.search.products({ query: { ...question.value, cursor: cursor.value } });
      if (before !== data.value) return;
      added.value.push(...next.items);
      cursor.value = next.nextCursor;
    } finally {
      loadingMore.value = false;
    }
  }

  const products = computed(() => [...(data.value?.items ?? []), ...added.value]);
  return { answer: data, products, cursor, status, loadMore, loadingMore };
}
