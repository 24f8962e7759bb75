import { describe, expect, it } from '@jest/globals';
import { ratingOf } from './rating.js';

describe('a rating', () => {
  it('is nothing when nobody has said anything', () => {
    expect(ratingOf(undefined)).toEqual({ average: 0, count: 0, distribution: [0, 0, 0, 0, 0] });
  });

  it('is the mean of all stars, to one decimal', () => {
    const counts = { one: 1, two: 0, three: 0, four: 1, five: 4 };
    expect(ratingOf(counts)).toEqual({ average: 4.2, count: 6, distribution: [1, 0, 0, 1, 4] });
  });
});
