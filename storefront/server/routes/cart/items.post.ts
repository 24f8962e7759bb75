export default defineFormAction('add-to-cart', async (fields, flexbizz, event) => {
  if (!fields.variantId) throw new FormRefused('Choose which one first, for example its size.');
  const quantity = Number(fields.quantity ?? 1);
  await flexbizz.cart.addItem({ body: { variantId: fields.variantId ?? '', quantity } });
  setFlash(event, { kind: 'done', message: 'It is in your cart.', form: 'add-to-cart' });
  return cameFrom(event, fields);
});
