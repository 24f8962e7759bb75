import type { ProductCard } from '#shared/types/marketplace';
import { questionOf, type SearchQuestion } from '~/utils/listing-query';

interface More {
  /** What was asked. */
  to: string;
  items: ProductCard[];
  cursor: string | null;
}

/** The browser's own history knows where somebody has been after this page. */
const isComingBack = () => Boolean((window.history.state as { forward?: unknown } | null)?.forward);

/** What the address asks for, within a category or shop; more pages are added below the first. */
export async function useListing(within: Pick<SearchQuestion, 'category' | 'seller'> = {}) {
  const route = useRoute();
  const flexbizz = useFlexBizz();
  const question = computed(() => ({ ...questionOf(route.query), ...within, limit: 24 }));

  // Belongs to one question. Who comes back to the page finds it as long as they left it, and in the same place.
  const more = useState<More | undefined>('listing-more', () => undefined);
  if (import.meta.client && !isComingBack()) more.value = undefined;

  const { data, status } = await useAnswer(
    () => `listing:${JSON.stringify(question.value)}`,
    () => flexbizz.search.products({ query: question.value }),
  );

  const key = computed(() => JSON.stringify(question.value));
  const added = computed(() => (more.value?.to === key.value ? more.value : undefined));
  const products = computed(() => {
    const first = data.value?.items ?? [];
    const known = new Set(first.map(({ id }) => id));
    return [...first, ...(added.value?.items ?? []).filter(({ id }) => !known.has(id))];
  });
  const cursor = computed(() => (added.value ? added.value.cursor : (data.value?.nextCursor ?? null)));
  const loadingMore = ref(false);

  async function loadMore() {
    if (!cursor.value || loadingMore.value) return;
    loadingMore.value = true;
    const to = key.value;
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
