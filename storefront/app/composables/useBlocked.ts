/** Whom the visitor has blocked. */
export async function useBlocked() {
  const flexbizz = useFlexBizz();
  const { data: blocked } = await useAnswer('blocked', () =>
    flexbizz.blocks.list({ query: { limit: 100 } }).page(),
  );
  return { blocked };
}
