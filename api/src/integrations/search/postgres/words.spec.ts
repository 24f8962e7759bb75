import { describe, expect, it } from '@jest/globals';
import { inWords, tsQueryOf, tsQueryOfAlternatives, wordsAsked, wordsOf } from './words.js';

describe('words', () => {
  it('are small, without accents, cut at everything that is no letter or digit', () => {
    expect(wordsOf('Crème-brûlée T-Shirt (Größe M) 700c')).toEqual([
      'creme',
      'brulee',
      't',
      'shirt',
      'große',
      'm',
      '700c',
    ]);
  });

  it('keep a number whole', () => {
    expect(wordsOf('27.5 inch, 1.2.3, end.')).toEqual(['27.5', 'inch', '1.2.3', 'end']);
  });

  it('are the same on both sides: addresses and paths are cut too', () => {
    expect(inWords('cotton.Made in/Wales', null, 'x@y.org')).toBe('cotton made in wales x y org');
  });

  it('of a question are bounded and not repeated', () => {
    expect(wordsAsked('tent tent Tent')).toEqual(['tent']);
    expect(wordsAsked(Array.from({ length: 50 }, (_, i) => `w${i}`).join(' '))).toHaveLength(12);
    expect(wordsAsked(' !? ')).toEqual([]);
  });
});

describe('questions for Postgres', () => {
  it('take the last word as a beginning', () => {
    expect(tsQueryOf(['ayres', 'cham'])).toBe("'ayres' & 'cham':*");
  });

  it('take alternatives', () => {
    expect(tsQueryOfAlternatives([['ayres'], ['chambray', 'chambrays']])).toBe(
      "('ayres') & ('chambray' | 'chambrays')",
    );
  });

  it('hold nothing a person could break them with', () => {
    expect(tsQueryOf(wordsAsked("a' | b:* & !(c) \\ <-> 'd"))).toBe("'a' & 'b' & 'c' & 'd':*");
  });
});
