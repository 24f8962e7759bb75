/** Sets how many of one thing are in the cart; none takes it out. */
export default defineFormAction('cart', async (fields, flexbizz, event) => {
  const path = { variantId: getRouterParam(event, 'variantId') ?? '' };
  const quantity = Number(fields.quantity ?? 0);
  if (quantity === 0) await flexbizz.cart.removeItem({ path });
  else await flexbizz.cart.setItem({ path, body: { quantity } });
  return '/cart';
});
