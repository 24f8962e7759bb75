import { arrivals, pick, promises, visitor } from './support/visitor.js';

/** People look around: the window, a category, its next page, a product, the shop it comes from. */
export const options = {
  scenarios: { browse: arrivals(10) },
  thresholds: promises({
    'categories.list': 50,
    'products.list': 50,
    'products.get': 50,
    'sellers.get': 50,
  }),
};

export default function () {
  const person = visitor();
  const { items: tree } = person.get('categories.list', '/v1/categories');
  person.get('products.list', '/v1/products?limit=24');

  const category = pick(tree).key;
  const { items, nextCursor } = person.get('products.list', `/v1/products?category=${category}&limit=24`);
  if (nextCursor) {
    const cursor = encodeURIComponent(nextCursor);
    person.get('products.list', `/v1/products?category=${category}&limit=24&cursor=${cursor}`);
  }
  if (items.length === 0) return;

  const { slug, seller } = pick(items);
  person.get('products.get', `/v1/products/${slug}`);
  person.get('sellers.get', `/v1/sellers/${seller.handle}`);
}
