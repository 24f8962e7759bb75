import { describe, expect, it } from '@jest/globals';
import { relaxationsOf } from './query-relaxation.js';

const usage = (titled: number, matches = titled) => ({ titled, matches });

describe('the words to keep of a question that finds nothing', () => {
  it('are all, then all but the one least often in a title, then fewer', () => {
    const [red, canvas, bag] = [usage(3, 90), usage(1, 40), usage(12)];
    expect(relaxationsOf([red, canvas, bag])).toEqual([[0, 1, 2], [0, 2], [1, 2], [0, 1], [2]]);
  });

  it('are never those that nothing has', () => {
    expect(relaxationsOf([usage(0), usage(2), usage(0, 1)])).toEqual([[1, 2], [1], [2]]);
    expect(relaxationsOf([usage(0), usage(0)])).toEqual([]);
  });

  it('are the later ones where nothing else speaks for either', () => {
    expect(relaxationsOf([usage(2), usage(2)])).toEqual([[0, 1], [1], [0]]);
  });
});
