import type { Product } from '#shared/types/marketplace';
import { productFacts } from './structured-data';

const variant = (id: string, value: string, inStock: boolean) => ({
  ...{ id, sku: `SKU-${id}`, optionValues: [value], inStock, stockLeft: null, pictureId: null },
  ...{ price: { amount: 8850, currency: 'USD' }, compareAtPrice: null },
});

const product = {
  ...{ id: 'p1', slug: 'ayres-chambray', title: 'Ayres Chambray', condition: 'like-new', vendor: null },
  descriptionHtml: '<p>Soft,\n <b>blue</b>.</p>',
  category: [{ key: 'clothing', name: 'Clothing' }],
  options: [{ name: 'Size', values: ['M', 'L'] }],
  pictures: [{ sources: [{ width: 400, webp: 'http://localhost:4000/media/a/400.webp' }] }],
  variants: [variant('v1', 'M', true), variant('v2', 'L', false)],
  seller: { displayName: 'Paper Moth' },
} as unknown as Product;

type Graph = { '@graph': Record<string, never>[] };
const facts = (of: Product) => (productFacts(of, 'https://market.example') as Graph)['@graph'];

it('tells a product with variants as a group, each with its own offer', () => {
  const [group] = facts(product);
  expect(group).toMatchObject({
    '@type': 'ProductGroup',
    description: 'Soft, blue .',
    image: ['https://market.example/media/a/400.webp'],
    variesBy: ['Size'],
    hasVariant: [
      {
        sku: 'SKU-v1',
        offers: { price: 88.5, priceCurrency: 'USD', availability: 'https://schema.org/InStock' },
      },
      { offers: { availability: 'https://schema.org/OutOfStock' } },
    ],
  });
});

it('tells a product without variants as one product with one offer', () => {
  const [only] = facts({ ...product, options: [], variants: [product.variants[0]!] });
  expect(only).toMatchObject({
    '@type': 'Product',
    offers: {
      url: 'https://market.example/p/ayres-chambray',
      itemCondition: 'https://schema.org/UsedCondition',
    },
  });
});

it('numbers the way to the product', () => {
  const [, breadcrumb] = facts(product);
  expect(breadcrumb).toMatchObject({
    itemListElement: [
      { position: 1 },
      { position: 2, name: 'Clothing' },
      { position: 3, name: 'Ayres Chambray' },
    ],
  });
});
