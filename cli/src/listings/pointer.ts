import type { Field } from './columns.js';
import type { ImageSource } from './draft.js';
import type { Cell } from './problem.js';
import type { Row } from './row.js';

const PRODUCT: Record<string, Field> = {
  handle: 'handle',
  title: 'title',
  descriptionHtml: 'description',
  vendor: 'vendor',
  productType: 'type',
  category: 'category',
  tags: 'tags',
  condition: 'condition',
  status: 'published',
  options: 'option1Name',
};
const VARIANT: Record<string, Field> = {
  sku: 'sku',
  optionValues: 'option1Value',
  price: 'price',
  compareAtPrice: 'compareAtPrice',
  stock: 'stock',
  barcode: 'barcode',
  weightGrams: 'weightGrams',
  imageSha256: 'variantImage',
};

/** From `/variants/2/sku`, as the api says it, to the cell of the third variant's row. */
export const cellFinder =
  (first: Row, variants: readonly Row[], images: readonly ImageSource[]) =>
  (pointer: string): Cell => {
    const [, root = '', index = '', name = ''] = pointer.split('/');
    if (root === 'variants') return cellOf(variants[Number(index)] ?? first, VARIANT[name]);
    if (root === 'images') return images[Number(index)]?.cell ?? cellOf(first, 'image');
    return cellOf(first, PRODUCT[root]);
  };

/** The product's name stands for a field that the file has no column for. */
const cellOf = (row: Row, field: Field = 'handle'): Cell => row.cell(row.knows(field) ? field : 'handle');
