import { describe, expect, it } from '@jest/globals';
import type { Held } from '#integrations/search/index.js';
import { compare } from './comparison.js';

async function* portions(...all: Held[][]) {
  yield* all;
}

describe('what an engine holds beside what is on sale', () => {
  const onSale = new Map([
    ['a', '1'],
    ['b', '1'],
    ['c', '2'],
  ]);

  it('differs by what is missing, too much, and of another version', async () => {
    const held: Held[] = [
      ['c', '1'],
      ['d', '1'],
    ];
    expect(await compare(onSale, portions([['a', '1']], held))).toEqual({
      missing: ['b'],
      surplus: ['d'],
      outdated: ['c'],
    });
  });

  it('does not differ when all is the same, nor when a portion says something twice', async () => {
    expect(await compare(onSale, portions([...onSale], [['c', '2']]))).toEqual({
      missing: [],
      surplus: [],
      outdated: [],
    });
  });
});
