import type { FeedItem } from '#shared/types/marketplace';

const AT_TOP = 120;
const LOOK_EVERY = 15_000;

const ignore = () => undefined;

/** What the people you follow list and like, newest first; what comes while you read waits until you want it. */
export async function useFeed() {
  const flexbizz = useFlexBizz();
  const route = useRoute();
  const { on, whenLive } = useLive();
  const cursor = computed(() => (typeof route.query.cursor === 'string' ? route.query.cursor : undefined));
  const page = (after?: string) => flexbizz.feed.list({ query: { limit: 24 } }).page(after);

  // Before the first await: Vue knows the page only until then.
  const waiting = shallowRef<FeedItem[]>([]);
  let look = async () => {};
  on('notification:new', ({ data }) => {
    if (data.notification.kind === 'listing') void look();
  });
  // A shop that lists many things is announced once; the others come when somebody looks.
  let timer: ReturnType<typeof setInterval> | undefined;
  onMounted(() => (timer = setInterval(() => document.hidden || void look(), LOOK_EVERY)));
  onBeforeUnmount(() => clearInterval(timer));
  let first = true;
  whenLive(() => {
    if (!first) void look();
    first = false;
  });

  const { data } = await useAnswer(
    () => `feed:${cursor.value ?? ''}`,
    () => page(cursor.value),
  );
  const keyOf = ({ kind, product, by }: FeedItem) => `${kind}:${product.id}:${by?.id ?? ''}`;
  const items = computed(() => data.value.items);

  look = async () => {
    if (cursor.value) return;
    const now = await page().then(({ items: found }) => found, ignore);
    if (!now) return; // away for a moment: the next look finds it
    const shown = new Set(items.value.map(keyOf));
    waiting.value = now.filter((item) => item.kind !== 'fresh' && !shown.has(keyOf(item)));
    if (window.scrollY < AT_TOP) show();
  };
  function show() {
    if (!waiting.value.length) return;
    const come = new Set(waiting.value.map(({ product }) => product.id));
    const rest = items.value.filter(({ product }) => !come.has(product.id));
    data.value = { ...data.value, items: [...waiting.value, ...rest] };
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

  return { feed: data, waiting, show, loadMore, loadingMore, cursor };
}
