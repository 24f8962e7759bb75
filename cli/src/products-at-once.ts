import type { Answer, Body, FlexBizz } from '@flexbizz/sdk';
import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import { usage } from './failure.js';
import { delimiterOf } from './listings/csv.js';
import { readStdin } from './terminal/stdin.js';

export type StatusResult = Answer<'sellerProducts.changeStatusMany'>['results'][number];
type Wish = Body<'sellerProducts.changeStatusMany'>;

const MOST = 500;

/** One operation for each five hundred products, however they are named. */
export async function changeStatus(
  flexbizz: FlexBizz,
  { products, filter, ...wish }: Wish,
): Promise<StatusResult[]> {
  const results: StatusResult[] = [];
  for (let from = 0; products && from < products.length; from += MOST) {
    const body = { ...wish, products: products.slice(from, from + MOST) };
    results.push(...(await flexbizz.sellerProducts.changeStatusMany({ body })).results);
  }
  let after: string | null | undefined;
  while (filter && after !== null) {
    const body = { ...wish, filter: { ...filter, ...(after && { after }) } };
    const answer = await flexbizz.sellerProducts.changeStatusMany({ body });
    results.push(...answer.results);
    after = answer.next;
  }
  return results;
}

const COLUMNS = ['handle', 'id', 'sku', 'variant sku'];

/** Products named in a file: one a line, or in a column that is called handle, id or SKU. */
export async function wordsIn(file: string): Promise<string[]> {
  const text = (file === '-' ? await readStdin('The list') : await readFile(file, 'utf8')).replace(
    /^\uFEFF/,
    '',
  );
  const opening = text.split(/\r?\n/, 1)[0] ?? '';
  const options = {
    delimiter: delimiterOf(opening),
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  };
  let rows: string[][];
  try {
    rows = parse(text, options);
  } catch (error) {
    throw usage(`${file} cannot be read: ${(error as Error).message}`, 'Write one handle, id or SKU a line.');
  }
  const header = rows[0]?.map((name) => name.toLowerCase()) ?? [];
  const column = COLUMNS.map((name) => header.indexOf(name)).find((index) => index >= 0);
  if (column === undefined && header.length > 1)
    throw usage(
      `${file} has no column handle, id or SKU.`,
      'Name the column so, or write one of them a line.',
    );
  const named = column === undefined ? rows.map(([word]) => word) : rows.slice(1).map((row) => row[column]);
  return [...new Set(named.filter((word) => word !== undefined && word !== ''))] as string[];
}
