import type { Body, FlexBizz } from '@flexbizz/sdk';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { DryRun } from './dry-run.js';
import { usage } from './failure.js';
import { minorUnits } from './listings/money.js';
import { MADE_TO_ORDER } from './listings/stock.js';
import { asHandle } from './listings/words.js';
import { readStdin } from './terminal/stdin.js';

/** One product as the flags of `products create` and `products update` describe it. */
export interface ProductWords {
  title?: string;
  description?: string;
  price?: string;
  currency: string;
  compareAt?: string;
  stock?: string;
  sku?: string;
  vendor?: string;
  type?: string;
  category?: string;
  condition?: 'new' | 'like-new' | 'good' | 'fair';
  tag?: string[];
  photo?: string[];
  handle?: string;
  publish?: boolean;
}

type ProductInput = Body<'sellerProducts.create'>;
type VariantInput = ProductInput['variants'][number];

export async function inputFrom(words: ProductWords & { from?: string }): Promise<ProductInput> {
  const status = words.publish ? 'published' : 'draft';
  if (words.from !== undefined) {
    const text = words.from === '-' ? await readStdin('The product') : await readFile(words.from, 'utf8');
    try {
      return { status, ...(JSON.parse(text) as ProductInput) };
    } catch (error) {
      throw usage(`${words.from} is no JSON: ${(error as Error).message}`);
    }
  }
  const { title, price } = words;
  if (!title || !price)
    throw usage('A product needs a title and a price.', 'Give --title and --price, or --from a file.');
  const variant = variantWords(words);
  return {
    handle: words.handle ?? asHandle(title),
    title,
    status,
    ...productWords(words),
    variants: [{ ...variant, price: moneyOf(price, words.currency) }],
  };
}

export const productWords = ({
  title,
  description,
  vendor,
  type,
  category,
  condition,
  tag,
}: ProductWords) => ({
  ...(title !== undefined && { title }),
  ...(description !== undefined && { descriptionHtml: description }),
  ...(vendor !== undefined && { vendor }),
  ...(type !== undefined && { productType: type }),
  ...(category !== undefined && { category }),
  ...(condition !== undefined && { condition }),
  ...(tag !== undefined && { tags: tag }),
});

export function variantWords({
  price,
  currency,
  compareAt,
  stock,
  sku,
}: ProductWords): Partial<VariantInput> {
  return {
    ...(sku !== undefined && { sku }),
    ...(price !== undefined && { price: moneyOf(price, currency) }),
    ...(compareAt !== undefined && {
      compareAtPrice: compareAt === 'none' ? null : moneyOf(compareAt, currency),
    }),
    ...(stock !== undefined && { stock: unitsFrom(stock) }),
  };
}

function moneyOf(text: string, currency: string) {
  const amount = minorUnits(text, currency);
  if (amount === undefined) throw usage(`"${text}" is no price.`, 'Write digits with a point, like 48.50.');
  return { amount, currency };
}

export function unitsFrom(text: string): number | null {
  if (text === MADE_TO_ORDER) return null;
  if (/^\d{1,8}$/.test(text)) return Number(text);
  throw usage(`"${text}" is no number of units.`, `Write a whole number, or ${MADE_TO_ORDER}.`);
}

/** Photographs from the disk, known by the hash of their bytes; undefined when none was named. */
export async function uploadPhotos(
  flexbizz: FlexBizz,
  paths: readonly string[] | undefined,
  { dryRun }: DryRun,
) {
  if (!paths) return undefined;
  const images = [];
  for (const path of paths) {
    const body = await readFile(path);
    const sha256 = createHash('sha256').update(body).digest('hex');
    if (!dryRun) await flexbizz.media.upload({ path: { sha256 }, body });
    images.push({ sha256, alt: basename(path, extname(path)).replaceAll(/[-_]+/g, ' ') });
  }
  return images;
}
