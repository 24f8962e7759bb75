import { refused, type Problem } from './problem.js';
import { readProduct, type ProductSettings, type Reading } from './read-product.js';
import type { Row } from './row.js';

/** A line of the file as it stands there, to be given back when it could not be listed. */
export interface SourceLine {
  line: number;
  text: readonly string[] | string;
}

export interface ProductOfFile extends Reading {
  handle: string;
  /** The columns of the file, where it has any. */
  header?: readonly string[];
  source: SourceLine[];
}

// A hundred variants and their images are far below; more must not fill the memory.
const MOST_ROWS = 2_000;

/** Rows that follow each other under one handle are one product. Holds one product in memory at a time. */
export async function* productsOf(
  rows: AsyncIterable<Row>,
  settings: ProductSettings,
): AsyncGenerator<ProductOfFile> {
  const skus = new Map<string, number>();
  const handles = new Map<string, number>();
  let group: Row[] = [];

  const finished = (): ProductOfFile => {
    const first = group[0]!;
    const { header } = first.sheet;
    const handle = first.get('handle');
    const source = group.map(({ line, values }) => ({ line, text: values }));
    const before = handles.get(handle);
    handles.set(handle, before ?? first.line);
    if (group.length === MOST_ROWS) return { handle, header, source, problems: [tooLong(first)] };
    if (before === undefined || handle === '')
      return { handle, header, source, ...readProduct(group, settings, skus) };
    return { handle, header, source, problems: group.map((row) => comesAgain(row, before)) };
  };

  for await (const row of rows) {
    const isNext = group.length > 0 && group[0]!.get('handle') !== row.get('handle');
    if (isNext || group.length === MOST_ROWS) {
      yield finished();
      group = [];
    }
    group.push(row);
  }
  if (group.length > 0) yield finished();
}

const tooLong = (row: Row): Problem =>
  refused(row.cell('handle'), {
    code: 'rows.too-many',
    message: `A product has at most ${MOST_ROWS.toLocaleString('en')} rows; this one goes on.`,
    hint: 'Give each product a handle of its own.',
  });

const comesAgain = (row: Row, before: number): Problem =>
  refused(row.cell('handle'), {
    code: 'handle.repeated',
    message: `Line ${before} has a product with this handle already.`,
    hint: 'Put all rows of a product together, or give this product its own handle.',
  });
