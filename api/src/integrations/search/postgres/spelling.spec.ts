import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deletionsOf, nearest, slipsBetween, slipsForgiven } from './spelling.js';

const word = fc.stringMatching(/^[a-d]{4,9}$/);

describe('slips between words', () => {
  it.each([
    ['ayers', 'ayres', 1],
    ['chambry', 'chambray', 1],
    ['snowbaord', 'snowboard', 1],
    ['kitten', 'sitting', 3],
    ['same', 'same', 0],
    ['', 'abc', 3],
  ])('%s and %s are %i apart', (a, b, slips) => {
    expect(slipsBetween(a, b)).toBe(slips);
  });

  it('are the same both ways, and none only for the same word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipsBetween(a, b)).toBe(slipsBetween(b, a));
        expect(slipsBetween(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('spellings with letters left out', () => {
  it('are as many as the word forgives', () => {
    expect(deletionsOf('mug')).toEqual(['mug']);
    expect(deletionsOf('lamp').sort()).toEqual(['amp', 'lam', 'lamp', 'lap', 'lmp']);
    expect(deletionsOf('chambray')).toContain('chamay');
    expect(deletionsOf('mk2024pro')).toEqual(['mk2024pro']);
  });

  it('are shared by words one slip apart, whatever the slip', () => {
    const letter = fc.constantFrom(...'abcdz');
    const slip = fc.record({
      kind: fc.constantFrom('add', 'drop', 'change', 'swap'),
      at: fc.nat(20),
      letter,
    });
    fc.assert(
      fc.property(word, slip, (right, { kind, at, letter: x }) => {
        const i = at % right.length;
        const [before, after] = [right.slice(0, i), right.slice(i)];
        const wrong = {
          add: before + x + after,
          drop: before + after.slice(1),
          change: before + x + after.slice(1),
          swap: before + (after[1] ?? '') + after[0] + after.slice(2),
        }[kind]!;
        fc.pre(slipsForgiven(wrong) > 0);
        const spellings = new Set(deletionsOf(right));
        expect(deletionsOf(wrong).some((each) => spellings.has(each))).toBe(true);
      }),
    );
  });
});

describe('the nearest words', () => {
  it('are those with the fewest slips, the same first letter first', () => {
    expect(nearest('lamb', ['lamp', 'limb', 'iamb', 'lambs', 'plumb'])).toEqual([
      'lambs',
      'lamp',
      'limb',
      'iamb',
    ]);
    expect(nearest('chambry', ['chambray', 'chamber'])).toEqual(['chambray']);
  });

  it('are none when all are too far', () => {
    expect(nearest('tent', ['lantern', 'tint', 'text'].slice(0, 1))).toEqual([]);
    expect(nearest('tent', [])).toEqual([]);
  });
});
