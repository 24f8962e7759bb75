import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import { categoryWord } from './categories.js';
import { didYouMean } from './near.js';
import { UnreadableFile } from './unreadable-file.js';

const HEADINGS = ['category', 'to', 'ours', 'key'];

/** What the seller's own words for categories mean here: a CSV of two columns, or a JSON object. */
export async function readCategoryMap(
  path: string | undefined,
  known: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  if (path === undefined) return new Map();
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  const pairs = text.trimStart().startsWith('{') ? pairsOfJson(text, path) : pairsOfCsv(text, path);
  const wrong = pairs.find(([, key]) => !known.has(key));
  if (wrong)
    throw new UnreadableFile(
      `${path}: there is no category "${wrong[1]}" for "${wrong[0]}".`,
      didYouMean(wrong[1], known) || 'The keys are those of a `flexbizz products export`.',
    );
  return new Map(pairs.map(([word, key]) => [categoryWord(word), key]));
}

function pairsOfJson(text: string, path: string): [string, string][] {
  const pairs = Object.entries(jsonOf(text, path));
  const wrong = pairs.find(([, key]) => typeof key !== 'string');
  if (wrong) throw new UnreadableFile(`${path}: "${wrong[0]}" is no category's key.`, EXAMPLE);
  return pairs as [string, string][];
}

function jsonOf(text: string, path: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    throw new UnreadableFile(`${path} is no JSON: ${(error as Error).message}`, EXAMPLE);
  }
}

function pairsOfCsv(text: string, path: string): [string, string][] {
  let rows: string[][];
  try {
    rows = parse(text, { relax_column_count: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    throw new UnreadableFile(`${path} is no CSV: ${(error as Error).message}`, EXAMPLE);
  }
  if (HEADINGS.includes(rows[0]?.[1]?.toLowerCase() ?? '')) rows.shift();
  const short = rows.find((row) => row.length !== 2 || !row[0] || !row[1]);
  if (short) throw new UnreadableFile(`${path}: "${short.join(',')}" is no pair.`, EXAMPLE);
  return rows as [string, string][];
}

const EXAMPLE = 'A line for each, like `Mens Jackets,mens-jackets`, or one JSON object of them.';
