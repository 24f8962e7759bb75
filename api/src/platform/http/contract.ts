import { z } from 'zod';

/** The words every room's contract is written in. Named once, so that openapi.yaml names them once. */
export const Id = z.uuid().meta({ id: 'Id', description: 'UUIDv7. An identifier, never a capability.' });

export const Timestamp = z.iso
  .datetime()
  .meta({ id: 'Timestamp', description: 'RFC 3339, in UTC.', examples: ['2026-05-01T09:30:00.000Z'] });

export const MOST_MINOR_UNITS = 99_999_999_99;

export const Money = z
  .strictObject({
    amount: z.int().min(0).max(MOST_MINOR_UNITS).describe('Minor units: 1999 is 19.99 USD.'),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'Give the three letters of the currency, e.g. USD.')
      .describe('ISO 4217.'),
  })
  .meta({ id: 'Money', examples: [{ amount: 9800, currency: 'USD' }] });
export type Money = z.infer<typeof Money>;

/** Of many prices: what a cart comes to may be more than one price can be. */
export const Total = z
  .strictObject({ ...Money.shape, amount: z.int().min(0).max(Number.MAX_SAFE_INTEGER) })
  .meta({ id: 'Total', examples: [{ amount: 19_600, currency: 'USD' }] });

export const Slug = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use small letters, digits and single hyphens.')
  .meta({ id: 'Slug', examples: ['ayres-chambray'] });

export const PageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(24).describe('How many items a page has.'),
  cursor: z.string().max(400).optional().describe('`nextCursor` of the page before.'),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** A keyset page: no totals, no offsets, so that page 1,000 costs what page 1 costs. */
export const pageOf = <Item extends z.ZodType>(name: string, item: Item) =>
  z
    .strictObject({
      items: z.array(item),
      nextCursor: z.string().nullable().describe('null on the last page.'),
    })
    .meta({ id: name });

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** C0 and C1 controls, and the marks that turn the direction of what follows: names can lie with either. */
const NOT_IN_A_LINE = /[\p{Cc}\u061c\u202a-\u202e\u2066-\u2069]/u;
const NOT_IN_TEXT = /(?![\t\n\r])\p{Cc}/u;

/** A line a person typed, trimmed; it may be empty. */
export const OptionalLine = (max: number) => line(z.string().trim().max(max));

/** A short line of text a person typed: trimmed, never empty. */
export const Line = (max: number) => line(z.string().trim().min(1).max(max));

const line = (text: z.ZodString) =>
  text.refine((value) => !NOT_IN_A_LINE.test(value), 'Use one line, without control characters.');

/** Text of several lines a person typed, trimmed; it may be empty. */
export const Text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((value) => !NOT_IN_TEXT.test(value), 'Use no control characters but line breaks and tabs.');
