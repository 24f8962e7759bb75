import { fractionDigits } from '../listings/money.js';

export const money = ({ amount, currency }: { amount: number; currency: string }): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).format(
    amount / 10 ** fractionDigits(currency),
  );

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** "2026-05-01 09:30" in the clock of whoever reads it. */
export function moment(timestamp: string): string {
  const date = new Date(timestamp);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
