export default defineFormAction('wish', async (fields, flexbizz, event) => {
  const path = { productId: getRouterParam(event, 'productId') ?? '' };
  await (fields.on ? flexbizz.wishlist.add({ path }) : flexbizz.wishlist.remove({ path }));
  return cameFrom(event, fields);
});
