/** What the account asks for besides its password. */
export async function useSecondFactor() {
  const flexbizz = useFlexBizz();
  const { data: factor, refresh } = await useAnswer('second-factor', () => flexbizz.secondFactor.get());
  return { factor, refresh };
}
