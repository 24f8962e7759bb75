/** Says it anew. Pictures stay as they are unless others were chosen. */
export default defineEventHandler((event) => {
  const reviewId = getRouterParam(event, 'reviewId') ?? '';
  return defineFormAction(`review-${reviewId}`, async (_fields, flexbizz) => {
    const body = await readReview(flexbizz, event);
    const { items } = await flexbizz.reviews.list({ query: { limit: 100 } });
    const before = items.find(({ id }) => id === reviewId)?.pictures.map(({ id }) => id) ?? [];
    const mediaIds = body.mediaIds.length ? body.mediaIds : before;
    await flexbizz.reviews.update({ path: { reviewId }, body: { ...body, mediaIds } });
    setFlash(event, { kind: 'done', message: 'Your review is changed.' });
    return '/account/reviews';
  })(event);
});
