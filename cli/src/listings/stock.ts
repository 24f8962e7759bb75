import { adjusted, refused, type Problem } from './problem.js';
import type { Row } from './row.js';

export const MADE_TO_ORDER = 'made-to-order';

/**
 * Units on hand; null for goods that never sell out; undefined to leave what the shop has.
 * Shopify never stops selling a variant that it does not track, or whose policy is to continue.
 */
export function readStock(row: Row, problems: Problem[]): number | null | undefined {
  const text = row.get('stock');
  const counts = row.sheet.dialect === 'flexbizz';
  if (text === MADE_TO_ORDER) return null;
  if (!counts && row.sheet.position.has('stockTracker') && !row.has('stockTracker')) return null;
  if (!counts && row.get('stockPolicy').toLowerCase() === 'continue') {
    problems.push(
      adjusted(row.cell('stockPolicy'), {
        code: 'stock.sold-past-zero',
        message: 'Sold past zero in the file: listed as made to order, its count is not kept.',
        hint: 'To stop at zero, set the policy to deny or run `flexbizz stock set <sku> <units>`.',
      }),
    );
    return null;
  }
  if (text === '') return undefined;
  const units = /^-?\d{1,9}(\.0+)?$/.test(text) ? Number(text) : undefined;
  if (units === undefined) {
    problems.push(
      refused(row.cell('stock'), {
        code: 'stock.unreadable',
        message: `"${text}" is not a number of units.`,
        hint: `Write a whole number, leave it empty to keep what the shop has, or write ${MADE_TO_ORDER}.`,
      }),
    );
    return undefined;
  }
  if (units >= 0) return units;
  problems.push(
    adjusted(row.cell('stock'), {
      code: 'stock.negative',
      message: `${text} units cannot be on hand: listed as sold out.`,
      hint: 'Count again and run `flexbizz stock set <sku> <units>`, or correct the file.',
    }),
  );
  return 0;
}
