export default defineFormAction('review', async (_fields, flexbizz, event) => {
  const { orderId = '', lineId = '' } = getRouterParams(event);
  const body = await readReview(flexbizz, event);
  await flexbizz.reviews.write({ path: { orderId, lineId }, body });
  setFlash(event, { kind: 'done', message: 'Thank you. Everybody can read it now.' });
  return '/account/reviews';
});
