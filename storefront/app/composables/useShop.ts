export async function useShop(handle: string) {
  const flexbizz = useFlexBizz();
  const { data: shop } = await useAnswer(`shop:${handle}`, () => flexbizz.sellers.get({ path: { handle } }));
  return { shop };
}
