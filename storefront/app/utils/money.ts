import type { Money } from '#shared/types/marketplace';

/** One locale for everybody: the server and the browser must write the same characters. */
const LOCALE = 'en-US';

/** Made once: making one costs more than a hundred prices. */
const formats = new Map<string, Intl.NumberFormat>();
function formatFor(currency: string): Intl.NumberFormat {
  const format = formats.get(currency) ?? new Intl.NumberFormat(LOCALE, { style: 'currency', currency });
  formats.set(currency, format);
  return format;
}

const digitsOf = (currency: string): number =>
  formatFor(currency).resolvedOptions().maximumFractionDigits ?? 2;

/** Whole units of the currency as people read them: 9800 USD is 98. */
export const inMajorUnits = ({ amount, currency }: Money): number => amount / 10 ** digitsOf(currency);

export const inMinorUnits = (major: number, currency = 'USD'): number =>
  Math.round(major * 10 ** digitsOf(currency));

export const formatMoney = (money: Money): string => formatFor(money.currency).format(inMajorUnits(money));

/** The pieces of a price as a ticket shows them: sign and figure large, the fraction small and raised. */
export function priceParts(money: Money): { whole: string; fraction: string } {
  const parts = formatFor(money.currency).formatToParts(inMajorUnits(money));
  const from = parts.findIndex(({ type }) => type === 'decimal');
  const text = (some: typeof parts) => some.map(({ value }) => value).join('');
  return from < 0
    ? { whole: text(parts), fraction: '' }
    : { whole: text(parts.slice(0, from)), fraction: text(parts.slice(from)) };
}

/** How much lower the price is than before, in whole percent; nothing when it is not. */
export function savedPercent(price: Money, before: Money | null): number | null {
  if (!before || before.currency !== price.currency || before.amount <= price.amount) return null;
  return Math.round((1 - price.amount / before.amount) * 100) || null;
}
