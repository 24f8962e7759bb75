export default defineFormAction('cancel-order', async (fields, flexbizz, event) => {
  const orderId = getRouterParam(event, 'orderId') ?? '';
  const reason = fields.reason || 'The shop could not send it';
  await flexbizz.sellerOrders.cancel({ path: { orderId }, body: { reason } });
  setFlash(event, { kind: 'done', message: 'The order is cancelled; the buyer gets the money back.' });
  return `/account/sales/${orderId}`;
});
