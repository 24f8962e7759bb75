import { readCsv } from '../listings/csv.js';
import type { Problem } from '../listings/problem.js';
import { productsOf, type ProductOfFile } from '../listings/products-of.js';
import type { ProductSettings } from '../listings/read-product.js';

const settings: ProductSettings = { currency: 'USD', keepStock: false, publish: true, allowFree: false };

const HEADER = [
  'Handle',
  'Title',
  'Tags',
  'Published',
  'Option1 Name',
  'Option1 Value',
  'Option2 Name',
  'Option2 Value',
  'Variant SKU',
  'Variant Grams',
  'Variant Inventory Tracker',
  'Variant Inventory Qty',
  'Variant Inventory Policy',
  'Variant Price',
  'Variant Compare At Price',
  'Variant Barcode',
  'Image Src',
  'Image Alt Text',
  'Variant Image',
  'Gift Card',
] as const;
export type Cells = Partial<Record<(typeof HEADER)[number], string>>;

/** A product nobody could object to. */
export const PLAIN: Cells = {
  Handle: 'mug',
  Title: 'Mug',
  Published: 'true',
  'Option1 Name': 'Title',
  'Option1 Value': 'Default Title',
  'Variant Inventory Tracker': 'shopify',
  'Variant Inventory Qty': '3',
  'Variant Inventory Policy': 'deny',
  'Variant Price': '12.50',
};

export const csvOf = (...rows: Cells[]) =>
  [HEADER, ...rows.map((row) => HEADER.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');

async function* once(text: string) {
  yield text;
}

export async function read(text: string, changed: Partial<ProductSettings> = {}): Promise<ProductOfFile[]> {
  return Array.fromAsync(productsOf(readCsv(once(text)), { ...settings, ...changed }));
}
export const readRows = (...rows: Cells[]) => read(csvOf(...rows));
export const variantsOf = ([product]: ProductOfFile[]) => product?.draft?.input.variants;
export const codes = (products: ProductOfFile[]) =>
  products.flatMap(({ problems }) => problems.map(({ effect, code }) => `${effect} ${code}`));
export const only = (products: ProductOfFile[]): Problem => {
  const problems = products.flatMap((product) => product.problems);
  if (problems.length !== 1) throw new Error(`One problem was expected, not ${JSON.stringify(problems)}.`);
  return problems[0]!;
};
