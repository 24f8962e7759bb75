export default defineFormAction('cancel-order', async (fields, flexbizz, event) => {
  const orderId = getRouterParam(event, 'orderId') ?? '';
  await flexbizz.sellerOrders.cancel({
    path: { orderId },
    body: fields.reason ? { reason: fields.reason } : {},
  });
  setFlash(event, { kind: 'done', message: 'The order is cancelled; the buyer gets the money back.' });
  return `/account/sales/${orderId}`;
});
