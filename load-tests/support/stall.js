import { fail, sleep } from 'k6';
import http from 'k6/http';
import { API_URL, visitor } from './visitor.js';

const SELLER = {
  email: __ENV.SELLER_EMAIL || 'fernhollow@demo.flexbizz.test',
  password: __ENV.SELLER_PASSWORD || 'flexbizz-demo',
};
const PATIENCE_SECONDS = 10;

/** Puts a product on sale for this run. `stock: null` is made to order. Gives what is needed to buy and to end it. */
export function openStall(name, variants, stock) {
  const { accessToken: token } = visitor().post('auth.signIn', '/v1/auth/sign-in', SELLER).json();
  const handle = `${name}-${Date.now()}`;
  const item = {
    handle,
    title: `Load ${name} ${Date.now()}`,
    status: 'published',
    options: variants > 1 ? [{ name: 'Number' }] : [],
    variants: Array.from({ length: variants }, (_, i) => ({
      sku: `${handle}-${i + 1}`,
      optionValues: variants > 1 ? [String(i + 1)] : [],
      price: { amount: 1900, currency: __ENV.CURRENCY || 'USD' },
      stock,
    })),
  };
  const listed = visitor({ token }).post('sellerProducts.upsertMany', '/v1/seller/products/bulk', {
    items: [item],
  });
  const [{ productId, slug, errors }] = listed.json('results');
  if (errors.length > 0) fail(JSON.stringify(errors));
  return { token, productId, slug, variantIds: shownAt(slug) };
}

/** The page follows by an event, a moment later. */
function shownAt(slug) {
  const quietly = { responseCallback: http.expectedStatuses(200, 404), tags: { name: 'setup' } };
  for (let waited = 0; waited < PATIENCE_SECONDS; waited += 0.2) {
    const page = http.get(`${API_URL}/v1/products/${slug}`, quietly);
    if (page.status === 200) return page.json('variants').map(({ id }) => id);
    sleep(0.2);
  }
  return fail(`${slug} was not shown within ${PATIENCE_SECONDS} seconds.`);
}

export function closeStall({ token, productId }) {
  visitor({ token }).post('sellerProducts.archive', `/v1/seller/products/${productId}/archive`);
}
