const FIRST_DELAY = 250;
const LONGEST_DELAY = 8_000;

/** Milliseconds of a Retry-After header, which is seconds or a date. */
export function retryAfter(response: Response, now = Date.now()): number | undefined {
  const value = response.headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1_000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Doubles with every attempt; the upper half is chance, so that many clients do not come back at once. */
export const backoff = (attempt: number, chance = Math.random()): number =>
  Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** attempt) * (0.5 + chance / 2);

/**
 * Whether the same request may be sent again. Refused before it was tried (429, or told when to come back): always.
 * Otherwise only when doing it twice is the same as doing it once.
 */
export function worthAnotherTry(response: Response, repeatable: boolean): boolean {
  if (response.status === 429) return true;
  if ((response.status === 503 || response.status === 409) && response.headers.has('retry-after'))
    return true;
  return repeatable && (response.status === 408 || response.status >= 500);
}
