/** `amount` in minor units (cents), `currency` as ISO 4217. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export const money = (amount: number, currency: string): Money => ({ amount, currency });

/** `{ amount: 1999, currency: 'USD' }` is `$19.99`; a yen has no decimals. */
export function shownMoney({ amount, currency }: Money): string {
  const { format, decimals } = formats.get(currency) ?? keepFormat(currency);
  return format.format(amount / 10 ** decimals);
}

/** Making one takes longer than writing a hundred prices with it. */
const formats = new Map<string, { format: Intl.NumberFormat; decimals: number }>();

function keepFormat(currency: string) {
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
  const kept = { format, decimals: format.resolvedOptions().maximumFractionDigits ?? 2 };
  formats.set(currency, kept);
  return kept;
}

/** Adds prices of one currency; `currency` names the sum of nothing. */
export function sum(prices: readonly Money[], currency: string): Money {
  const stranger = prices.find((price) => price.currency !== currency);
  if (stranger) throw new TypeError(`cannot add ${stranger.currency} to ${currency}`);
  return { amount: prices.reduce((total, price) => total + price.amount, 0), currency };
}

export const times = (price: Money, quantity: number): Money => ({
  amount: price.amount * quantity,
  currency: price.currency,
});
