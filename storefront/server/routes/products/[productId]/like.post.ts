export default defineFormAction('like', async (fields, flexbizz, event) => {
  const path = { productId: getRouterParam(event, 'productId') ?? '' };
  await (fields.on ? flexbizz.products.like({ path }) : flexbizz.products.unlike({ path }));
  return cameFrom(event, fields);
});
