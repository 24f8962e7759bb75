import type { Review, ReviewPage } from '#shared/types/marketplace';

type Of = { productId: string } | { handle: string };
const SOME = 6;

/** What buyers say of a product or a shop, with its rating; more are added below. `newest` are known already. */
export async function useReviews(of: Of, newest?: ReviewPage) {
  const flexbizz = useFlexBizz();
  const route = useRoute();
  const cursor = computed(() => (typeof route.query.reviews === 'string' ? route.query.reviews : undefined));
  const ask = (after?: string) =>
    'productId' in of
      ? flexbizz.reviews.ofProduct({ path: of, query: { limit: SOME } }).page(after)
      : flexbizz.reviews.ofSeller({ path: of, query: { limit: SOME } }).page(after);
  const asked = async () =>
    newest && !cursor.value
      ? ref(newest)
      : (
          await useAnswer(`reviews:${Object.values(of).join()}:${cursor.value ?? ''}`, () =>
            ask(cursor.value),
          )
        ).data;
  const data = await asked();

  const loadingMore = ref(false);
  async function loadMore() {
    const { items, nextCursor } = data.value;
    if (!nextCursor || loadingMore.value) return;
    loadingMore.value = true;
    try {
      const next = await ask(nextCursor);
      data.value = { ...next, items: [...items, ...next.items] };
    } finally {
      loadingMore.value = false;
    }
  }
  return { reviews: data, loadMore, loadingMore };
}

/** What all reviews of a shop come to. */
export function useShopRating(handle: string) {
  const flexbizz = useFlexBizz();
  const { data: rating } = useAsyncData(`shop-rating:${handle}`, async () => {
    const reviews = await flexbizz.reviews.ofSeller({ path: { handle }, query: { limit: 1 } }).page();
    return reviews.rating;
  });
  return { rating };
}

/** What you have received and said nothing of yet. */
export async function useWaitingLines() {
  const flexbizz = useFlexBizz();
  const { data } = await useAnswer('reviews-waiting', () => flexbizz.reviews.waiting());
  return { waiting: computed(() => data.value.items) };
}

/** What you said yourself, newest first. */
export async function useOwnReviews() {
  const flexbizz = useFlexBizz();
  const { data } = await useAnswer<{ items: Review[] }>('reviews-own', () =>
    flexbizz.reviews.list({ query: { limit: 100 } }).page(),
  );
  return { own: data };
}
