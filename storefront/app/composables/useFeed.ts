import type { FeedItem } from '#shared/types/marketplace';

const LOOK_EVERY = 60_000;
const AT_ONCE = 24;

const ignore = () => undefined;

/** What the people you follow list and like, newest first; what comes while you read waits until you want it. */
export async function useFeed() {
  const flexbizz = useFlexBizz();
  const route = useRoute();
  const { on, whenLive, send, state } = useLive();
  const cursor = computed(() => (typeof route.query.cursor === 'string' ? route.query.cursor : undefined));
  const page = (after?: string) => flexbizz.feed.list({ query: { limit: AT_ONCE } }).page(after);

  // Before the first await: Vue knows the page only until then.
  const waiting = shallowRef<FeedItem[]>([]);
  let look = async () => {};
  /** Watches first and reads then, so that nothing falls in between. */
  const begin = () => send('feed:watch', {}).then(() => look(), ignore);
  on('feed:grown', () => void look());
  whenLive(() => void begin());
  // A word may be lost on its way; nothing is lost for long.
  let timer: ReturnType<typeof setInterval> | undefined;
  onMounted(() => (timer = setInterval(() => document.hidden || void begin(), LOOK_EVERY)));
  onBeforeUnmount(() => {
    clearInterval(timer);
    if (state.value === 'live') void send('feed:unwatch', {}).catch(ignore);
  });

  const { data } = await useAnswer(
    () => `feed:${cursor.value ?? ''}`,
    () => page(cursor.value),
  );
  const keyOf = ({ kind, product, by }: FeedItem) => `${kind}:${product.id}:${by?.id ?? ''}`;
  const items = computed(() => data.value.items);

  let newest: { items: FeedItem[]; nextCursor: string | null };
  look = oneAtATime(async () => {
    if (cursor.value) return;
    const now = await page().catch(ignore);
    if (!now) return; // away for a moment: the next look finds it
    newest = now;
    const shown = new Set(items.value.map(keyOf));
    waiting.value = now.items.filter((item) => item.kind !== 'fresh' && !shown.has(keyOf(item)));
  });
  /** More may be new than one page holds. */
  const manyWait = computed(() => waiting.value.length === AT_ONCE);
  function show() {
    if (!waiting.value.length) return;
    const come = new Set(waiting.value.map(({ product }) => product.id));
    const rest = items.value.filter(({ product }) => !come.has(product.id));
    data.value = manyWait.value ? newest : { ...data.value, items: [...waiting.value, ...rest] };
    waiting.value = [];
  }

  const loadingMore = ref(false);
  async function loadMore() {
    if (!data.value.nextCursor || loadingMore.value) return;
    loadingMore.value = true;
    try {
      const next = await page(data.value.nextCursor);
      data.value = { items: [...items.value, ...next.items], nextCursor: next.nextCursor };
    } finally {
      loadingMore.value = false;
    }
  }

  return { feed: data, waiting, manyWait, show, loadMore, loadingMore, cursor };
}
