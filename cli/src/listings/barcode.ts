import { adjusted, type Problem } from './problem.js';
import type { Row } from './row.js';

/** Text as it was before a spreadsheet guarded its digits: `'0123` and `="0123"` are 0123. */
export const unguarded = (text: string): string =>
  (/^="(.*)"$/.exec(text)?.[1] ?? (text.startsWith("'") ? text.replace(/^'|'$/g, '') : text)).trim();

/** Digits that a spreadsheet guarded, or broke with commas, are put right. undefined: they cannot be known. */
export function readBarcode(row: Row, problems: Problem[]): string | null | undefined {
  const text = unguarded(row.get('barcode'));
  if (text === '') return null;
  const digits = text.replaceAll(/[,\s]/g, '');
  if (/^\d+$/.test(digits)) return digits;
  if (!/^\d(\.\d+)?E\+\d+$/i.test(text)) return text.slice(0, 40);
  problems.push(
    adjusted(row.cell('barcode'), {
      code: 'barcode.digits-lost',
      message: `A spreadsheet rounded this barcode to ${text}: it is left as it was.`,
      hint: 'Format the column as text and enter the digits again.',
    }),
  );
  return undefined;
}
