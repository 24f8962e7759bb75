import { readBarcode } from './barcode.js';
import type { VariantInput } from './draft.js';
import { readCompareAt, readCurrency, readPrice } from './money.js';
import { adjusted, type Problem } from './problem.js';
import type { Row } from './row.js';
import { readStock } from './stock.js';

export interface VariantSettings {
  currency: string;
  /** Leave the counts in the shop as they are. */
  keepStock: boolean;
}

const LONGEST_SKU = 64;

/** Which SKU was first seen on which line, over the whole file. */
export type SeenSkus = Map<string, number>;

function readSku(row: Row, seen: SeenSkus, problems: Problem[]): string | undefined {
  const sku = row.get('sku').replaceAll(/\s+/g, ' ');
  if (sku === '') return undefined;
  const first = seen.get(sku);
  if (first !== undefined) {
    problems.push(
      adjusted(row.cell('sku'), {
        code: 'sku.repeated',
        message: `Line ${first} has this SKU already: this variant is listed without one.`,
        hint: 'Give each variant its own SKU; stock is set by it.',
      }),
    );
    return undefined;
  }
  if (sku.length > LONGEST_SKU) {
    problems.push(
      adjusted(row.cell('sku'), {
        code: 'sku.too-long',
        message: `A SKU has ${LONGEST_SKU} characters at most, this one has ${sku.length}: listed without it.`,
        hint: 'Shorten it in the file and import again.',
      }),
    );
    return undefined;
  }
  seen.set(sku, row.line);
  return sku;
}

function readWeight(row: Row, problems: Problem[]): number {
  const grams = Math.round(Number(row.get('weightGrams')));
  if (grams >= 0 && Number.isFinite(grams)) return grams;
  problems.push(
    adjusted(row.cell('weightGrams'), {
      code: 'weight.unreadable',
      message: `"${row.get('weightGrams')}" is not a weight in grams: listed without one.`,
      hint: 'Write whole grams, like 450.',
    }),
  );
  return 0;
}

/** One row as a variant; undefined when it cannot be sold as it stands. */
export function readVariant(
  row: Row,
  optionValues: string[],
  settings: VariantSettings,
  seen: SeenSkus,
  problems: Problem[],
): VariantInput | undefined {
  const currency = readCurrency(row, settings.currency, problems);
  const price = currency && readPrice(row, currency, problems);
  const stock = settings.keepStock ? undefined : readStock(row, problems);
  if (!price) return undefined;
  const sku = readSku(row, seen, problems);
  const compareAtPrice = readCompareAt(row, price, problems);
  const barcode = readBarcode(row, problems);
  const weight = readWeight(row, problems);
  return {
    ...(sku && { sku }),
    optionValues,
    price,
    ...(compareAtPrice && { compareAtPrice }),
    ...(stock !== undefined && { stock }),
    ...(barcode && { barcode }),
    ...(weight && { weightGrams: weight }),
  };
}
