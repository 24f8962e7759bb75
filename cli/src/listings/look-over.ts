import type { Sheet } from './columns.js';
import { didYouMean, nearest } from './near.js';
import type { Problem } from './problem.js';
import type { ProductOfFile } from './products-of.js';
import { UnreadableFile } from './unreadable-file.js';

export interface Looked {
  products: number;
  /** Columns that are not read, for nobody knows them. */
  unread: string[];
  /** Values nobody knows: their products are refused. */
  unknownValues: Problem[];
}

const UNKNOWN_VALUE = /^(status|published|condition)\.unknown$/;

/** Reads a whole file before anything is sent: what is wrong with all of it, and which words nobody knows. */
export async function lookOver(products: AsyncIterable<ProductOfFile>): Promise<Omit<Looked, 'unread'>> {
  let count = 0;
  const unknownValues: Problem[] = [];
  for await (const { source, problems } of products) {
    count += source.length > 0 ? 1 : 0;
    unknownValues.push(...problems.filter(({ code }) => UNKNOWN_VALUE.test(code)));
  }
  if (count === 0)
    throw new UnreadableFile('The file has no product.', 'Below the header there is a row for each variant.');
  return { products: count, unknownValues };
}

/** A misspelt column would be taken for one that is not there: nothing of it would be changed, and nobody would know. */
export function unreadColumns({ unknown, known, header }: Sheet, ignored: readonly string[]): string[] {
  const left = unknown.filter((name) => !ignored.includes(name));
  const free = known.filter((name) => !header.some((column) => column.trim() === name));
  const misspelt = left.filter((name) => nearest(name, free) !== undefined);
  if (misspelt.length === 0) return left;
  throw new UnreadableFile(
    `There is no column ${misspelt.map((name) => `"${name}"`).join(', ')}.`,
    `${misspelt.map((name) => didYouMean(name, free)).join(' ')} Rename it, or leave it out: ${misspelt
      .map((name) => `--ignore-column ${JSON.stringify(name)}`)
      .join(' ')}`,
  );
}
