import { adjusted, type Problem } from './problem.js';
import type { Row } from './row.js';

/** Spreadsheets guard digits with an apostrophe and break them with commas; both are put right. */
export function readBarcode(row: Row, problems: Problem[]): string | undefined {
  const text = row.get('barcode').replace(/^'|'$/g, '').trim();
  if (text === '') return undefined;
  const digits = text.replaceAll(/[,\s]/g, '');
  if (/^\d+$/.test(digits)) return digits;
  if (!/^\d(\.\d+)?E\+\d+$/i.test(text)) return text.slice(0, 40);
  problems.push(
    adjusted(row.cell('barcode'), {
      code: 'barcode.digits-lost',
      message: `A spreadsheet rounded this barcode to ${text}: listed without it.`,
      hint: 'Format the column as text and enter the digits again.',
    }),
  );
  return undefined;
}
