import { didYouMean } from './near.js';
import { adjusted, type Problem } from './problem.js';
import type { Row } from './row.js';

/** The categories of the marketplace, and which of them the seller means by the words of the file. */
export interface Categories {
  known: ReadonlySet<string>;
  mapped: ReadonlyMap<string, string>;
}

export const categoryWord = (text: string) => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/**
 * The category of a product, as mapped or as the file says; null when its cell is empty, undefined when the file says
 * none that the marketplace has. Then one is found by the product's words.
 */
export function readCategory(
  row: Row,
  categories: Categories | undefined,
  problems: Problem[],
): string | null | undefined {
  const said = row.get('category');
  const mapped = [said, row.get('type')].map((word) => categories?.mapped.get(categoryWord(word)));
  const meant = mapped.find((key) => key !== undefined);
  if (meant !== undefined) return meant;
  if (said === '') return row.sheet.dialect === 'flexbizz' && row.knows('category') ? null : undefined;
  if (!categories || categories.known.has(said)) return said;
  // Shopify's are those of its own list.
  if (row.sheet.dialect === 'shopify') return undefined;
  problems.push(
    adjusted(row.cell('category'), {
      code: 'category.unknown',
      message: `There is no category "${said}": the product keeps its own, a new one gets one by its type, tags and title.`,
      hint: `${didYouMean(said, categories.known)} Say what it means here with --map-categories.`.trim(),
    }),
  );
  return undefined;
}
