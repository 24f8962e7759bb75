/** Where the visitor had things sent to; nothing for a guest. */
export async function useAddresses() {
  const flexbizz = useFlexBizz();
  const { account } = useVisitor();
  const { data: addresses } = await useAnswer('addresses', async () =>
    account.value ? (await flexbizz.addresses.list()).items : [],
  );
  return { addresses };
}
