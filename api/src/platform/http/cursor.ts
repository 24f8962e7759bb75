import { z } from 'zod';
import { RequestInvalid } from './http.errors.js';

/** A time in a cursor. Postgres knows no year 0. */
export const Instant = z.iso.datetime().refine((time) => !time.startsWith('0000'));

/** Where a page ended, as opaque text. It tells nothing a reader does not see, so it needs no secret. */
export const encodeCursor = (position: unknown): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

export function decodeCursor<Schema extends z.ZodType>(
  text: string | undefined,
  schema: Schema,
): z.infer<Schema> | null {
  if (text === undefined) return null;
  const parsed = schema.safeParse(parse(text));
  if (parsed.success) return parsed.data;
  const errors = [{ pointer: '?cursor', code: 'invalid', message: 'Use `nextCursor` of the page before.' }];
  throw new RequestInvalid('The cursor is not one of ours, or belongs to another list.', { errors });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** Cuts the extra row that was asked for, and makes its predecessor the cursor. */
export function toPage<Row, Item>(
  rows: Row[],
  limit: number,
  item: (row: Row) => Item,
  position: (row: Row) => unknown,
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { items: shown.map(item), nextCursor: last === undefined ? null : encodeCursor(position(last)) };
}
