import { readCategory, type Categories } from './categories.js';
import { FIELDS, type Field } from './columns.js';
import type { Draft, VariantInput } from './draft.js';
import { readImages } from './images.js';
import { readOptions } from './options.js';
import { cellFinder } from './pointer.js';
import { adjusted, refused, type Problem } from './problem.js';
import { given, readVariant, type SeenSkus, type VariantSettings } from './read-variant.js';
import type { Row } from './row.js';
import { readCondition, readHandle, readTags, readVisibility } from './words.js';

export interface ProductSettings extends VariantSettings {
  /** Show what the file says is published; without it new products wait as drafts and others stay as they are. */
  publish: boolean;
  /** Publish what costs nothing, too. */
  allowFree: boolean;
  /** Variants that the file does not name stay, whatever the file is. */
  keepVariants?: boolean;
  /** The categories of the marketplace, when they are known. */
  categories?: Categories;
}

export interface Reading {
  draft?: Draft;
  problems: Problem[];
}

/** Reads the rows of one product. Nothing is guessed that would cost the seller money or a buyer's trust. */
export function readProduct(rows: readonly Row[], settings: ProductSettings, seen: SeenSkus): Reading {
  const problems: Problem[] = [];
  const first = rows[0]!;
  const variantRows = rows.filter(isVariant);
  for (const row of rows) {
    checkWidth(row, problems);
    if (!isVariant(row)) checkExtraRow(row, problems);
  }
  checkProduct(first, variantRows, problems);

  const options = readOptions(first, variantRows, problems);
  const images = readImages(rows, problems);
  const sourceOf = (row: Row) => images.find(({ source }) => source === row.get('variantImage'));
  const variants = variantRows.map((row) =>
    readVariant(row, options.valuesOf(row), settings, seen, problems),
  );
  const status = readStatus(first, variantRows, variants, settings, problems);
  const said = <Value>(field: Field, read: () => Value) => (first.knows(field) ? read() : undefined);
  const short = (field: Field) => said(field, () => first.get(field).slice(0, 120) || null);
  const tags = said('tags', () => readTags(first, problems));
  const condition = said('condition', () => readCondition(first, problems));
  const handle = readHandle(first, problems);
  const category = readCategory(first, settings.categories, problems);
  if (problems.some(({ effect }) => effect === 'refused')) return { problems };

  const draft: Draft = {
    input: {
      handle,
      ...given({
        title: said('title', () => first.get('title').replaceAll(/\s+/g, ' ')),
        descriptionHtml: said('description', () => first.get('description')),
        vendor: short('vendor'),
        productType: short('type'),
        category,
        tags,
        condition,
        status,
        options: options.names?.map((name) => ({ name })),
      }),
      ...(variants.length > 0 && {
        variants: (variants as VariantInput[]).map((variant, index) =>
          variantRows[index]!.knows('variantImage') && !variantRows[index]!.has('variantImage')
            ? { ...variant, imageSha256: null }
            : variant,
        ),
        variantsMode: saysAllVariants(first) && !settings.keepVariants ? 'replace' : 'merge',
      }),
    },
    images,
    saysImages: first.knows('image'),
    variantImages: variantRows.map(sourceOf),
    cellAt: cellFinder(first, variantRows, images),
  };
  return { draft, problems };
}

/** A file that could list the product from nothing says all its variants; any other only some. */
const saysAllVariants = (row: Row) =>
  row.knows('title') && row.knows('option1Name') && row.knows('option1Value') && row.knows('price');

const isVariant = (row: Row) =>
  row.has('price', 'sku', 'option1Value', 'option2Value', 'option3Value') ||
  (!row.knows('price') && row.has('stock', 'compareAtPrice', 'barcode', 'weightGrams', 'variantImage'));

/** More cells than the header has columns: something in this row is not where it belongs. */
function checkWidth(row: Row, problems: Problem[]): void {
  const { header } = row.sheet;
  const surplus = row.values.slice(header.length).find((value) => value.trim() !== '');
  if (surplus === undefined) return;
  problems.push(
    refused(
      { line: row.line, column: header.at(-1)!, value: surplus },
      {
        code: 'row.too-wide',
        message: `This row has ${row.values.length} cells, the header has ${header.length}.`,
        hint: 'A comma inside a cell needs quotation marks around the cell.',
      },
    ),
  );
}

function checkExtraRow(row: Row, problems: Problem[]): void {
  if (FIELDS.some((field) => field !== 'handle' && row.has(field))) return;
  problems.push(
    adjusted(row.cell('handle'), {
      code: 'row.empty',
      message: 'This row names a product and says nothing else: it adds nothing.',
      hint: 'Remove the row, or give it a price or an image.',
    }),
  );
}

function checkProduct(first: Row, variantRows: readonly Row[], problems: Problem[]): void {
  if (first.knows('title') && !first.has('title'))
    problems.push(
      refused(first.cell('title'), {
        code: 'title.missing',
        message: 'The product has no title.',
        hint: 'Give it one on the first row of the product.',
      }),
    );
  if (first.knows('price') && variantRows.length === 0)
    problems.push(
      refused(first.cell('price'), {
        code: 'price.missing',
        message: 'No row of this product has a price.',
        hint: 'Give at least one row a price, like 12.50.',
      }),
    );
  if (variantRows.length > 100)
    problems.push(
      refused(variantRows[100]!.cell('handle'), {
        code: 'variants.too-many',
        message: `A product has 100 variants at most, this one has ${variantRows.length}.`,
        hint: 'Split it into two products with different handles.',
      }),
    );
  if (first.get('giftCard').toLowerCase() === 'true')
    problems.push(
      refused(first.cell('giftCard'), {
        code: 'gift-card',
        message: 'Gift cards cannot be listed here.',
        hint: 'Remove the rows of this product.',
      }),
    );
}

function readStatus(
  first: Row,
  rows: readonly Row[],
  variants: readonly (VariantInput | undefined)[],
  { publish, allowFree }: ProductSettings,
  problems: Problem[],
): 'draft' | 'published' | undefined {
  const visibility = readVisibility(first, problems);
  if (!publish) return undefined;
  // What was put away stays away: an export says so of everything that it holds.
  if (visibility === 'archived') return undefined;
  const hidden = visibility === 'draft';
  const free = variants.findIndex((variant) => variant?.price?.amount === 0);
  if (hidden || free < 0 || allowFree) return hidden ? 'draft' : 'published';
  problems.push(
    adjusted(rows[free]!.cell('price'), {
      code: 'price.zero',
      message: 'This would be given away: the product is kept as a draft.',
      hint: 'Set a price, or import with --allow-free if it is meant to cost nothing.',
    }),
  );
  return 'draft';
}
