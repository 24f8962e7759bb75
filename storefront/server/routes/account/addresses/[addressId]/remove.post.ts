export default defineFormAction('addresses', async (_fields, flexbizz, event) => {
  await flexbizz.addresses.remove({ path: { addressId: getRouterParam(event, 'addressId') ?? '' } });
  setFlash(event, { kind: 'done', message: 'It is not offered any more.', form: 'addresses' });
  return '/account/addresses';
});
