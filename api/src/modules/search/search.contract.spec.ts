import { expect, it } from '@jest/globals';
import { SearchQuery } from './search.contract.js';

const takes = (option: string | string[]) => SearchQuery.safeParse({ option }).success;

it('filters by four options at most, however many values each has', () => {
  expect(takes(['Size:S', 'size:M', 'SIZE:L', 'Color:red', 'Fit:slim', 'Material:wool'])).toBe(true);
  expect(takes(['Size:S', 'Color:red', 'Fit:slim', 'Material:wool', 'Length:32'])).toBe(false);
  expect(takes(Array.from({ length: 21 }, (_, i) => `Size:${i}`))).toBe(false);
});
