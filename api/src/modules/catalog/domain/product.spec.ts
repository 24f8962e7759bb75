import { describe, expect, it } from '@jest/globals';
import { changesBetween, problemsOf, type ProductContent, type ProductVariant } from './product.js';

const variant = (over: Partial<ProductVariant> = {}): ProductVariant => ({
  id: 'v1',
  sku: 'APR-SAGE',
  optionValues: ['Sage'],
  priceAmount: 4800,
  compareAtAmount: null,
  currency: 'USD',
  barcode: null,
  weightGrams: null,
  imageSha256: null,
  ...over,
});
const apron = (over: Partial<ProductContent> = {}): ProductContent => ({
  title: 'Linen apron',
  descriptionHtml: '<p>Washed.</p>',
  vendor: null,
  productType: null,
  category: 'kitchen',
  tags: [],
  condition: 'new',
  options: ['Colour'],
  variants: [variant()],
  images: [{ sha256: 'a', alt: 'Front' }],
  ...over,
});
const pointers = (content: ProductContent) => problemsOf(content, 'USD').map(({ pointer }) => pointer);

describe('what cannot be true of a product', () => {
  it('is nothing, of a good one', () => expect(pointers(apron())).toEqual([]));

  it('is two variants that nobody can tell apart', () => {
    expect(pointers(apron({ variants: [variant(), variant({ sku: 'OTHER' })] }))).toEqual([
      '/variants/1/optionValues',
    ]);
    expect(
      pointers(
        apron({ options: [], variants: [variant({ optionValues: [] }), variant({ optionValues: [] })] }),
      ),
    ).toContain('/options');
  });

  it('is a SKU, an option or an image that is there twice', () => {
    expect(pointers(apron({ variants: [variant(), variant({ optionValues: ['Ink'] })] }))).toEqual([
      '/variants/1/sku',
    ]);
    expect(pointers(apron({ options: ['Colour', 'COLOR'] }))).toEqual(['/options/1/name']);
    expect(pointers(apron({ images: [apron().images[0]!, apron().images[0]!] }))).toEqual(['/images/1']);
  });

  it('is a price before that is not higher, or in another currency', () => {
    expect(pointers(apron({ variants: [variant({ compareAtAmount: 4800 })] }))).toEqual([
      '/variants/0/compareAtPrice',
    ]);
    expect(pointers(apron({ variants: [variant({ currency: 'EUR' })] }))).toEqual([
      '/variants/0/price/currency',
    ]);
  });
});

describe('changes between two versions', () => {
  it('are none when only ids and the order of keys differ', () => {
    const again = apron({ variants: [variant({ id: 'v2' })], images: [{ alt: 'Front', sha256: 'a' }] });
    expect(changesBetween(apron(), again)).toEqual([]);
  });

  it('are named by field', () => {
    const after = apron({ title: 'Apron', tags: ['linen'], variants: [variant({ priceAmount: 5000 })] });
    expect(changesBetween(apron(), after)).toEqual(['title', 'tags', 'variants']);
  });
});
