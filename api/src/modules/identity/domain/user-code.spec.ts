import { randomInt } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { newUserCode, shownUserCode } from './user-code.js';

describe('the code a person compares', () => {
  it('has eight letters that cannot be misread', () => {
    for (let i = 0; i < 200; i++) expect(newUserCode(randomInt)).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{8}$/);
  });

  it('uses every letter of the alphabet and asks for nothing beyond it', () => {
    let turn = 0;
    const used = new Set<string>();
    for (let i = 0; i < 5; i++)
      for (const letter of newUserCode((choices) => turn++ % choices)) used.add(letter);
    expect(used.size).toBe(20);
  });

  it('is shown in two halves', () => {
    expect(shownUserCode('WDJBMJHT')).toBe('WDJB-MJHT');
  });
});
