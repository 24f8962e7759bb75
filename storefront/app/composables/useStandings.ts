import type { Standing } from '#shared/types/marketplace';

const AT_ONCE = 60;

/** How products stand with people, as far as this tab knows. */
export function useStandings() {
  const flexbizz = useFlexBizz();
  const standings = useState<Record<string, Standing>>('standings', () => ({}));
  const switches = useSwitches();

  function learn(items: readonly Standing[]): void {
    for (const standing of items) standings.value[standing.productId] = standing;
  }

  /** A page without its likes is still a page: what cannot be learned is left out. */
  async function ask(ids: string[]): Promise<void> {
    // One page asks once: what the server has just learned for another part of it is not asked again.
    if (import.meta.server) ids = ids.filter((id) => !(id in standings.value));
    const some = ids.slice(0, AT_ONCE);
    if (some.length === 0) return;
    const { data } = await flexbizz.safe.products.standings({ query: { ids: some.join(',') } });
    learn(data?.items ?? []);
    await ask(ids.slice(AT_ONCE));
  }

  /** A count that came by itself. While your own like is on its way nobody can say whether it is counted in it. */
  function hear(productId: string, likeCount: number): void {
    const standing = standings.value[productId];
    if (!isSwitching(`like:${productId}`)) {
      if (standing) standing.likeCount = likeCount;
      return;
    }
    askWhenSwitched(`like:${productId}`, productId);
  }

  /** Your own like or wish, from another device or tab; what this tab is just switching is only an echo of it. */
  function hearOwn(productId: string, change: Pick<Standing, 'liked'> | Pick<Standing, 'wished'>): void {
    const standing = standings.value[productId];
    const [key, on] =
      'liked' in change ? [`like:${productId}`, change.liked] : [`wish:${productId}`, change.wished];
    if (!isSwitching(key)) {
      if (standing) Object.assign(standing, change);
    } else if (switches.value[key] !== on) askWhenSwitched(key, productId);
  }

  const isSwitching = (key: string) => key in switches.value;

  function askWhenSwitched(key: string, productId: string): void {
    const stop = watch(
      () => isSwitching(key),
      () => {
        stop();
        void ask([productId]);
      },
    );
  }

  return { standings, learn, ask, hear, hearOwn };
}

/** Asks on the server before these are drawn, and in the browser when others take their place. */
export function useStandingsOf(ids: () => string[]): void {
  const { ask } = useStandings();
  const { isHydrating } = useNuxtApp();
  onServerPrefetch(() => ask(ids()));
  // What was missed while the connection was away.
  useLive().whenBack(() => void ask(ids()));
  onMounted(() => isHydrating || ask(ids()));
  watch(
    () => ids().join(),
    () => void ask(ids()),
  );
}
