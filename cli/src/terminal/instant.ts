import { usage } from '../failure.js';

/** A time as a person writes it, as the api reads it. */
export function instant(text: string): string {
  const date = new Date(text);
  if (Number.isNaN(date.getTime()))
    throw usage(`"${text}" is no time.`, 'Write 2026-05-01 or 2026-05-01T09:30:00Z.');
  return date.toISOString();
}
