import { refused, type Problem } from './problem.js';
import { readProduct, type ProductSettings, type Reading } from './read-product.js';
import type { Row } from './row.js';

export interface ProductOfFile extends Reading {
  handle: string;
  rows: Row[];
}

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
    const handle = first.get('handle');
    const before = handles.get(handle);
    handles.set(handle, before ?? first.line);
    if (before === undefined || handle === '')
      return { handle, rows: group, ...readProduct(group, settings, skus) };
    return { handle, rows: group, problems: group.map((row) => comesAgain(row, before)) };
  };

  for await (const row of rows) {
    if (group.length > 0 && group[0]!.get('handle') !== row.get('handle')) {
      yield finished();
      group = [];
    }
    group.push(row);
  }
  if (group.length > 0) yield finished();
}

const comesAgain = (row: Row, before: number): Problem =>
  refused(row.cell('handle'), {
    code: 'handle.repeated',
    message: `Line ${before} has a product with this handle already.`,
    hint: 'Put all rows of a product together, or give this product its own handle.',
  });
