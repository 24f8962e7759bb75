import { isFlexBizzError } from '@flexbizz/sdk';
import type { ProductNow } from '#shared/types/marketplace';

const AGAIN_MS = 5_000;

/**
 * Watches these products for as long as they are shown. Their likes are kept up to date everywhere; `moved` hears
 * of another price or stock, and of `null` when one is no longer on sale.
 */
export function useProductNews(
  ids: () => string[],
  moved: (productId: string, product: ProductNow | null) => void,
) {
  const { on, whenLive, send, state } = useLive();
  const { hear } = useStandings();
  /** Two places may watch the same one; the last to leave says so. */
  const watchers = useState<Record<string, number>>('watchers', () => ({}));
  const watched = new Set<string>();
  let later: ReturnType<typeof setTimeout> | undefined;

  async function begin(productId: string) {
    watched.add(productId);
    watchers.value[productId] = (watchers.value[productId] ?? 0) + 1;
    try {
      const now = await send('product:watch', { productId });
      hear(productId, now.likeCount);
      moved(productId, now.product);
    } catch (error) {
      if (!watched.has(productId)) return; // nobody looks any more
      end(productId);
      // What is not on sale stays so; a market that was too busy to answer is asked again.
      if (isFlexBizzError(error) && error.kind === 'not-found') return;
      clearTimeout(later);
      later = setTimeout(inStep, AGAIN_MS);
    }
  }
  function end(productId: string) {
    if (!watched.delete(productId)) return;
    const others = (watchers.value[productId] ?? 1) - 1;
    watchers.value[productId] = others;
    if (others === 0 && state.value === 'live')
      void send('product:unwatch', { productId }).catch(() => undefined);
  }
  function inStep() {
    const wanted = new Set(state.value === 'live' ? ids() : []);
    for (const productId of watched) if (!wanted.has(productId)) end(productId);
    for (const productId of wanted) if (!watched.has(productId)) void begin(productId);
  }

  on('product:liked', ({ data }) => hear(data.productId, data.likeCount));
  on('product:updated', ({ data }) => {
    if (watched.has(data.productId)) moved(data.productId, data.product);
  });
  whenLive(inStep);
  // When the connection is lost, so is what was watched.
  watch([state, () => ids().join()], inStep);
  onBeforeUnmount(() => {
    clearTimeout(later);
    [...watched].forEach(end);
  });
}
