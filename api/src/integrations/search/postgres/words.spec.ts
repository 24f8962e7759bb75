import { describe, expect, it } from '@jest/globals';
import { placesOf, tsQueryOf } from './terms.js';
import { inWords, inWordsAndCompounds, wordsAsked, wordsOf } from './words.js';

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

describe('words and the compounds they make', () => {
  it('are neighbours of letters, no stop words', () => {
    expect(inWordsAndCompounds('A T-Shirt for two', null, '2 Stone ware')).toBe(
      'a t shirt for two tshirt 2 stone ware stoneware',
    );
  });
});

describe('questions for Postgres', () => {
  const queryOf = (...words: string[]) => tsQueryOf(placesOf(words));

  it('take the last word as a beginning, and neighbours as one word', () => {
    expect(queryOf('ayres', 'cham')).toBe("('ayres' | 'ayrescham':*) & ('cham':* | 'ayrescham':*)");
    expect(queryOf('mug', 'for')).toBe("('mug') & ('for':*)");
  });

  it('take synonyms, of compounds too', () => {
    expect(queryOf('tee')).toBe("('tee':* | 'tshirt')");
    expect(queryOf('t', 'shirt')).toBe("('t' | 'tshirt':* | 'tee') & ('shirt':* | 'tshirt':* | 'tee')");
  });

  it('take alternatives', () => {
    const places = [
      { words: ['ayres'], begins: false },
      { words: ['chambray', 'chambrays'], begins: false },
    ];
    expect(tsQueryOf(places, false)).toBe("('ayres') & ('chambray' | 'chambrays')");
  });

  it('hold nothing a person could break them with', () => {
    expect(tsQueryOf(placesOf(wordsAsked("x' | b:* & !(y) \\ <-> 'z")), false)).toBe(
      "('x') & ('b') & ('y') & ('z':*)",
    );
  });
});
