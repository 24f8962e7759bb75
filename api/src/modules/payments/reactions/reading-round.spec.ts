import { describe, expect, it } from '@jest/globals';
import { ReadingRound } from './reading-round.js';

const fails = () => Promise.reject(new Error('hangs'));
const ignored = () => Promise.resolve();

describe('a round of readings', () => {
  it('goes on past failures while others are answered', async () => {
    const round = new ReadingRound(2);
    const answered: number[] = [];
    for (let i = 0; i < 20; i++) {
      await round.try(fails, ignored);
      await round.try(async () => answered.push(i), ignored);
    }
    expect(answered).toHaveLength(20);
    expect(round.isOver).toBe(false);
  });

  it('ends when nothing is answered at all', async () => {
    const round = new ReadingRound(2);
    let asked = 0;
    for (let i = 0; i < 20; i++) await round.try(() => (asked++, fails()), ignored);
    expect(asked).toBe(6);
    expect(round.isOver).toBe(true);
  });
});
