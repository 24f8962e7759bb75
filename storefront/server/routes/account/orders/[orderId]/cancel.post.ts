export default defineFormAction('cancel-order', async (fields, flexbizz, event) => {
  const orderId = getRouterParam(event, 'orderId') ?? '';
  await flexbizz.orders.cancel({ path: { orderId }, body: fields.reason ? { reason: fields.reason } : {} });
  setFlash(event, { kind: 'done', message: 'The order is cancelled; the money is on its way back.' });
  return `/account/orders/${orderId}`;
});
