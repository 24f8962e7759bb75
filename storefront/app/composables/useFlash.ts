import type { Flash } from '#shared/types/flash';

/** What a form left behind; pages ask for theirs by name. */
export function useFlash(form?: string) {
  const flash = useState<Flash | null>('flash', () => null);
  const mine = computed(() => (flash.value?.form === form ? flash.value : null));
  const problem = computed(() => (mine.value?.kind === 'problem' ? mine.value.message : undefined));
  const done = computed(() => (mine.value?.kind === 'done' ? mine.value.message : undefined));
  const fieldProblem = (name: string) => mine.value?.fields?.[name];
  const typed = (name: string, before = '') => mine.value?.values?.[name] ?? before;
  return { flash, mine, problem, done, fieldProblem, typed };
}
