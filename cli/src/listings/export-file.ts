import { stringify } from 'csv-stringify/sync';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { SellerProduct } from '../products.js';
import { OWN } from './columns.js';
import { decimal } from './money.js';
import { MADE_TO_ORDER } from './stock.js';

type OwnField = keyof typeof OWN;
type Cells = Partial<Record<OwnField, string>>;

const FIELDS = Object.keys(OWN) as OwnField[];
const OPTIONS: readonly { name: OwnField; value: OwnField }[] = [
  { name: 'option1Name', value: 'option1Value' },
  { name: 'option2Name', value: 'option2Value' },
  { name: 'option3Name', value: 'option3Value' },
];

/** Products as they come, page by page; what is written so can be imported again and changes nothing. */
export async function* textOf(
  products: AsyncIterable<SellerProduct>,
  format: 'csv' | 'jsonl',
): AsyncGenerator<string> {
  if (format === 'csv') yield stringify([FIELDS.map((field) => OWN[field])]);
  for await (const product of products)
    yield format === 'csv' ? csvOf(product) : `${JSON.stringify(lineOf(product))}\n`;
}

/** All of them or nothing: an export that broke off must not look like a whole one. */
export async function writeWhole(file: string, text: AsyncIterable<string>): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  try {
    await pipeline(text, createWriteStream(draft));
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw Object.assign(error as Error, { path: file });
  }
}

export function lineOf(product: SellerProduct) {
  const { handle, title, descriptionHtml, vendor, productType, category, tags, condition, status } = product;
  return {
    ...{ handle, title, descriptionHtml, vendor, productType, category, tags, condition, status },
    options: product.options,
    variants: product.variants.map(({ id: _id, held: _held, ...variant }) => variant),
    images: product.images.map(({ sha256, alt }) => ({ sha256, alt })),
  };
}

export const csvOf = (product: SellerProduct): string =>
  stringify(rowsOf(product).map((cells) => FIELDS.map((field) => cells[field] ?? '')));

function rowsOf(product: SellerProduct): Cells[] {
  const { handle, images, options, variants } = product;
  const rows: Cells[] = Array.from({ length: Math.max(variants.length, images.length) }, (_, index) => {
    const image = images[index];
    const variant = variants[index];
    return {
      handle,
      ...(variant && variantCells(variant)),
      ...(image && { image: `sha256:${image.sha256}`, imageAlt: image.alt }),
    };
  });
  Object.assign(rows[0]!, productCells(product));
  options.forEach(({ name }, index) => (rows[0]![OPTIONS[index]!.name] = name));
  return rows;
}

function productCells(product: SellerProduct): Cells {
  return {
    title: product.title,
    description: product.descriptionHtml,
    vendor: product.vendor ?? '',
    type: product.productType ?? '',
    category: product.category,
    tags: product.tags.join(', '),
    condition: product.condition,
    status: product.status,
  };
}

function variantCells(variant: SellerProduct['variants'][number]): Cells {
  const { sku, optionValues, price, compareAtPrice, stock, barcode, weightGrams, imageSha256 } = variant;
  const cells: Cells = {
    sku: sku ?? '',
    price: decimal(price),
    currency: price.currency,
    compareAtPrice: compareAtPrice ? decimal(compareAtPrice) : '',
    stock: stock === null ? MADE_TO_ORDER : String(stock),
    barcode: barcode ?? '',
    weightGrams: weightGrams === null ? '' : String(weightGrams),
    variantImage: imageSha256 ? `sha256:${imageSha256}` : '',
  };
  optionValues.forEach((value, index) => (cells[OPTIONS[index]!.value] = value));
  return cells;
}
