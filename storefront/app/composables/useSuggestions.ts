import type { Suggestion } from '#shared/types/marketplace';

const PAUSE = 140;

/** Suggestions while somebody types: only the newest question's answer counts. */
export function useSuggestions(words: Ref<string>) {
  const flexbizz = useFlexBizz();
  const suggestions = ref<Suggestion[]>([]);
  let asking: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  watch(words, (typed) => {
    clearTimeout(timer);
    asking?.abort();
    const q = typed.trim().slice(0, 100);
    if (q.length < 2) suggestions.value = [];
    else timer = setTimeout(() => void ask(q), PAUSE);
  });

  async function ask(q: string) {
    const mine = (asking = new AbortController());
    const { signal } = mine;
    const answer = await flexbizz.search
      .suggest({ query: { q, limit: 7 }, signal, retries: 0 })
      .catch(() => null);
    if (asking === mine && !signal.aborted) suggestions.value = answer?.items ?? [];
  }

  onScopeDispose(() => {
    clearTimeout(timer);
    asking?.abort();
  });

  return { suggestions };
}
