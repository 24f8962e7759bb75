import { fractionDigits } from '../listings/money.js';

export const money = ({ amount, currency }: { amount: number; currency: string }): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).format(
    amount / 10 ** fractionDigits(currency),
  );

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

const two = (value: number) => String(value).padStart(2, '0');

/** "2026-05-01 09:30" in the clock of whoever reads it. */
export const moment = (timestamp: string): string => `${day(timestamp)} ${clock(timestamp).slice(0, 5)}`;

export function day(timestamp: string): string {
  const date = new Date(timestamp);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** "09:30:12" */
export function clock(timestamp: string): string {
  const date = new Date(timestamp);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
}
