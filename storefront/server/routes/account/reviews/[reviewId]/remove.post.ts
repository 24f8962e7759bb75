export default defineFormAction('reviews', async (_fields, flexbizz, event) => {
  await flexbizz.reviews.remove({ path: { reviewId: getRouterParam(event, 'reviewId') ?? '' } });
  setFlash(event, { kind: 'done', message: 'Your review is taken back.' });
  return '/account/reviews';
});
