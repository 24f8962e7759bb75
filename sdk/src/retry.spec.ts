import { backoff, retryAfter, worthAnotherTry } from './retry.js';

const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers });

it('reads Retry-After as seconds and as a date', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  expect(retryAfter(answer(429, { 'retry-after': '3' }))).toBe(3_000);
  expect(retryAfter(answer(429, { 'retry-after': 'Thu, 01 Jan 2026 00:00:05 GMT' }), now)).toBe(5_000);
  expect(retryAfter(answer(429, { 'retry-after': 'soon' }))).toBeUndefined();
  expect(retryAfter(answer(429))).toBeUndefined();
});

it('waits longer each time, up to a bound, never the same for two clients', () => {
  expect([0, 1, 2, 9].map((attempt) => backoff(attempt, 1))).toEqual([250, 500, 1_000, 8_000]);
  expect(backoff(2, 0)).toBe(500);
});

it.each([
  [429, {}, false, true],
  [503, { 'retry-after': '1' }, false, true],
  [409, { 'retry-after': '1' }, false, true],
  [409, {}, true, false],
  [503, {}, false, false],
  [500, {}, true, true],
  [408, {}, true, true],
  [404, {}, true, false],
  [200, {}, true, false],
])('%i %o, repeatable %s: another try is %s', (status, headers, repeatable, expected) => {
  expect(worthAnotherTry(answer(status, headers as Record<string, string>), repeatable)).toBe(expected);
});
