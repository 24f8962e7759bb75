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
    const key = `like:${productId}`;
    if (!(key in switches.value)) {
      if (standing) standing.likeCount = likeCount;
      return;
    }
    const stop = watch(
      () => key in switches.value,
      () => {
        stop();
        void ask([productId]);
      },
    );
  }

  return { standings, learn, ask, hear };
}

/** Asks on the server before these are drawn, and in the browser when others take their place. */
export function useStandingsOf(ids: () => string[]): void {
  const { ask } = useStandings();
  const { isHydrating } = useNuxtApp();
  onServerPrefetch(() => ask(ids()));
  onMounted(() => isHydrating || ask(ids()));
  watch(
    () => ids().join(),
    () => void ask(ids()),
  );
}
