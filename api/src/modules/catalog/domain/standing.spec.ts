import { expect, it } from '@jest/globals';
import { ratingScore } from './standing.js';

const standing = (...ratings: [average: number, count: number][]) =>
  ratings
    .map(([average, count]) => ({ average, count }))
    .toSorted((a, b) => ratingScore(b) - ratingScore(a))
    .map(({ average, count }) => [average, count]);

it('puts many good reviews before one perfect one, and the unknown before the bad', () => {
  expect(standing([5, 1], [4.9, 60], [2.1, 40], [0, 0], [4.6, 9], [4.2, 300])).toEqual([
    [4.9, 60],
    [4.2, 300],
    [4.6, 9],
    [5, 1],
    [0, 0],
    [2.1, 40],
  ]);
});

it('grows with every good review, and stays within the stars there are', () => {
  expect([0, 1, 10, 1_000].map((count) => ratingScore({ average: 5, count }))).toEqual([
    3_500, 3_636, 4_250, 4_985,
  ]);
});
