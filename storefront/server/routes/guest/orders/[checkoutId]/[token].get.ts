const ID = /^[0-9a-f-]{36}$/i;
const TOKEN = /^[\w-]{1,200}$/;

/** The link in a guest's mail: keeps what opens the order in a cookie, and out of the address of the page. */
export default defineEventHandler((event) => {
  const { checkoutId = '', token = '' } = getRouterParams(event);
  if (!ID.test(checkoutId) || !TOKEN.test(token))
    throw createError({ statusCode: 404, statusMessage: 'There is no such order.' });
  rememberCheckout(event, checkoutId, token);
  setResponseHeaders(event, { 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
  return sendRedirect(event, `/guest/orders/${checkoutId}`, 303);
});
