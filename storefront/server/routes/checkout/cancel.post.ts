export default defineFormAction('checkout', async (fields, flexbizz, event) => {
  await flexbizz.checkouts.cancel({ path: { checkoutId: fields.checkout ?? '' } });
  setFlash(event, { kind: 'done', message: 'The checkout is cancelled; nothing was charged.' });
  return '/cart';
});
