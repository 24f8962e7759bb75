export default defineFormAction('ship-order', async (fields, flexbizz, event) => {
  const orderId = getRouterParam(event, 'orderId') ?? '';
  const { carrier = '', trackingNumber = '', trackingUrl } = fields;
  const body = { carrier, trackingNumber, trackingUrl: trackingUrl || null };
  await flexbizz.sellerOrders.ship({ path: { orderId }, body });
  setFlash(event, { kind: 'done', message: 'It is on its way, and the buyer knows.' });
  return `/account/sales/${orderId}`;
});
