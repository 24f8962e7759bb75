export default defineEventHandler((event) => {
  const reviewId = getRouterParam(event, 'reviewId') ?? '';
  return defineFormAction(`answer-${reviewId}`, async (fields, flexbizz) => {
    await flexbizz.reviews.answer({ path: { reviewId }, body: { text: fields.text ?? '' } });
    setFlash(event, { kind: 'done', message: 'Your answer stands below the review.' });
    return cameFrom(event, fields);
  })(event);
});
