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

  // Belongs to one answer; when the question changes there is another answer, and these pages are forgotten.
  const more = shallowRef<{ to: unknown; items: ProductCard[]; cursor: string | null }>();
  const added = computed(() => (more.value?.to === data.value ? more.value : undefined));
  const products = computed(() => [...(data.value?.items ?? []), ...(added.value?.items ?? [])]);
  const cursor = computed(() => (added.value ? added.value.cursor : (data.value?.nextCursor ?? null)));
  const loadingMore = ref(false);

  async function loadMore() {
    if (!cursor.value || loadingMore.value) return;
    loadingMore.value = true;
    const to = data.value;
    const before = added.value?.items ?? [];
    try {
      const next = await flexbizz.search.products({ query: { ...question.value, cursor: cursor.value } });
      more.value = { to, items: [...before, ...next.items], cursor: next.nextCursor };
    } finally {
      loadingMore.value = false;
    }
  }

  return { answer: data, products, cursor, status, loadMore, loadingMore };
}
