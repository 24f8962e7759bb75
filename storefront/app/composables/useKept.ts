export type KeptList = 'wishlist' | 'likes';

/** What you wish for or like, newest first. */
export async function useKept(list: KeptList) {
  const route = useRoute();
  const flexbizz = useFlexBizz();
  const cursor = computed(() => (typeof route.query.cursor === 'string' ? route.query.cursor : undefined));
  const { data: kept } = await useAnswer(
    () => `${list}:${cursor.value ?? ''}`,
    () => flexbizz[list].list({ query: { limit: 24 } }).page(cursor.value),
  );
  return { kept };
}
