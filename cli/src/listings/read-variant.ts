import { readBarcode, unguarded } from './barcode.js';
import type { Field } from './columns.js';
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

/** null: it has none. undefined: it cannot be known from here, and stays as it is. */
function readSku(row: Row, seen: SeenSkus, problems: Problem[]): string | null | undefined {
  const sku = unguarded(row.get('sku')).replaceAll(/\s+/g, ' ');
  if (sku === '') return null;
  const first = seen.get(sku);
  if (first !== undefined) {
    problems.push(
      adjusted(row.cell('sku'), {
        code: 'sku.repeated',
        message: `Line ${first} has this SKU already: this variant is listed without one.`,
        hint: 'Give each variant its own SKU; stock is set by it.',
      }),
    );
    return null;
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

function readWeight(row: Row, problems: Problem[]): number | null | undefined {
  const grams = Math.round(Number(row.get('weightGrams')));
  if (grams >= 0 && Number.isFinite(grams)) return grams || null;
  problems.push(
    adjusted(row.cell('weightGrams'), {
      code: 'weight.unreadable',
      message: `"${row.get('weightGrams')}" is not a weight in grams: it is left as it was.`,
      hint: 'Write whole grams, like 450.',
    }),
  );
  return undefined;
}

/** One row as a variant: only what the file has columns for. undefined when it cannot be sold as it stands. */
export function readVariant(
  row: Row,
  optionValues: string[] | undefined,
  settings: VariantSettings,
  seen: SeenSkus,
  problems: Problem[],
): VariantInput | undefined {
  const currency = readCurrency(row, settings.currency, problems);
  const price = currency && row.knows('price') ? readPrice(row, currency, problems) : undefined;
  const stock = settings.keepStock ? undefined : readStock(row, problems);
  if (!currency || (row.knows('price') && !price)) return undefined;
  const said = <Value>(field: Field, read: () => Value) => (row.knows(field) ? read() : undefined);
  return given({
    sku: said('sku', () => readSku(row, seen, problems)),
    optionValues,
    price,
    compareAtPrice: said('compareAtPrice', () => readCompareAt(row, currency, price, problems)),
    stock,
    barcode: said('barcode', () => readBarcode(row, problems)),
    weightGrams: said('weightGrams', () => readWeight(row, problems)),
  });
}

type Given<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** Without the fields of which nothing is said. */
export const given = <Fields extends object>(fields: Fields): Given<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<Fields>;
