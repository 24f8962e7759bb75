import type { Money } from '#shared/money.js';

/** What a mail says, said once: the HTML and the plain text are both made of it. */
export interface Letter {
  readonly subject: string;
  /** What an inbox shows beside the subject. */
  readonly preview: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly table?: LetterTable;
  /** Set apart in small print boxes: an address, a tracking number. */
  readonly facts?: readonly { label: string; lines: readonly string[] }[];
  readonly action?: { readonly label: string; readonly url: string };
  /** The small print under everything. */
  readonly note: string;
}

export interface LetterTable {
  readonly rows: readonly { what: string; detail?: string; amount: string }[];
  readonly sums: readonly { what: string; amount: string }[];
}

/** `{ amount: 1999, currency: 'USD' }` is `$19.99`; a yen has no decimals. */
export function shownMoney({ amount, currency }: Money): string {
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
