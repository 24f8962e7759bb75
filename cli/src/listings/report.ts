import type { Problem } from './problem.js';
import type { Difference, Outcome, Sent } from './send-batch.js';

/** What an import did; the answer under --json. */
export interface Report {
  file: string;
  dryRun: boolean;
  rows: number;
  products: Record<Outcome, number>;
  imagesUploaded: number;
  errorsFile: string | null;
  seconds: number;
  /** Columns that are not read, for nobody knows them. */
  unreadColumns: string[];
  /** Of a dry run: what would become of what is there. */
  changes: { handle: string; line: number; differences: Difference[] }[];
  /** Of products whose file says no category: the one they got, and how sure it is. */
  guessedCategories: { handle: string; type: string; key: string; confidence: 'high' | 'medium' | 'low' }[];
  problems: Problem[];
}

export function beginReport(file: string, dryRun: boolean, unreadColumns: string[]): Report {
  const products = { created: 0, updated: 0, unchanged: 0, refused: 0 };
  return {
    ...{ file, dryRun, rows: 0, products, imagesUploaded: 0, errorsFile: null, seconds: 0 },
    ...{ unreadColumns, changes: [], guessedCategories: [], problems: [] },
  };
}

export function addToReport(report: Report, sent: Sent): void {
  const { product, outcome, differences, categoryGuess, problems } = sent;
  report.rows += product.source.length;
  report.products[outcome]++;
  report.problems.push(...problems);
  if (differences.length > 0)
    report.changes.push({ handle: product.handle, line: product.source[0]?.line ?? 0, differences });
  if (categoryGuess)
    report.guessedCategories.push({
      ...{ handle: product.handle, type: product.draft?.input.productType ?? '' },
      ...categoryGuess,
    });
}
