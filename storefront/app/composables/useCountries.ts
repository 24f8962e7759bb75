/** Every country, with what addresses there need. */
export async function useCountries() {
  const flexbizz = useFlexBizz();
  const { data: countries } = await useAnswer('countries', async () => {
    return (await flexbizz.marketplace.countries()).items;
  });
  return { countries };
}
