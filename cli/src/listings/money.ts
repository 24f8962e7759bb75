import { adjusted, refused, type Problem } from './problem.js';
import type { Row } from './row.js';

export interface Money {
  amount: number;
  currency: string;
}

const DECIMAL = /^(\d{1,12})(?:\.(\d+))?$/;

export function fractionDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits!;
}

/** "12.50" as 1250 cents, without ever passing through a float; undefined when it is not plainly a price. */
export function minorUnits(text: string, currency: string): number | undefined {
  const [, whole, fraction = ''] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const digits = fractionDigits(currency);
  if (/[^0]/.test(fraction.slice(digits))) return undefined;
  return Number(whole + fraction.slice(0, digits).padEnd(digits, '0'));
}

export function decimal({ amount, currency }: Money): string {
  const digits = fractionDigits(currency);
  const text = String(amount).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

export function readCurrency(row: Row, otherwise: string, problems: Problem[]): string | undefined {
  const currency = (row.get('currency') || otherwise).toUpperCase();
  if (/^[A-Z]{3}$/.test(currency)) return currency;
  problems.push(
    refused(row.cell('currency'), {
      code: 'currency.unreadable',
      message: `"${row.get('currency')}" is no currency.`,
      hint: 'Give three letters, like USD or EUR, or leave the cell empty.',
    }),
  );
  return undefined;
}

export function readPrice(row: Row, currency: string, problems: Problem[]): Money | undefined {
  const text = row.get('price');
  const amount = minorUnits(text, currency);
  if (amount !== undefined) return { amount, currency };
  problems.push(
    refused(row.cell('price'), {
      code: text ? 'price.unreadable' : 'price.missing',
      message: text ? `"${text}" is not a price.` : 'This variant has no price.',
      hint: `Write digits with a point before the ${currency} cents, like 1299.00: no symbol, no thousands separator.`,
    }),
  );
  return undefined;
}

/** The price before; null for a shop that did not lower its price. */
export function readCompareAt(
  row: Row,
  currency: string,
  price: Money | undefined,
  problems: Problem[],
): Money | null {
  const text = row.get('compareAtPrice');
  const amount = text ? minorUnits(text, currency) : 0;
  if (amount === 0) return null;
  if (amount !== undefined && (!price || amount > price.amount)) return { amount, currency };
  problems.push(
    adjusted(row.cell('compareAtPrice'), {
      code: amount === undefined ? 'compare-at.unreadable' : 'compare-at.not-higher',
      message:
        amount === undefined
          ? `"${text}" is not a price: listed without a price before.`
          : `The price before (${text}) is not above the price (${row.get('price')}): listed without it.`,
      hint: 'Give a higher price before, or leave the cell empty.',
    }),
  );
  return null;
}
