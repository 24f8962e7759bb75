export default defineFormAction('confirm-delivery', async (_fields, flexbizz, event) => {
  const orderId = getRouterParam(event, 'orderId') ?? '';
  await flexbizz.orders.confirmDelivery({ path: { orderId } });
  setFlash(event, { kind: 'done', message: 'Good to hear that it has arrived.' });
  return `/account/orders/${orderId}`;
});
