import { describe, expect, it } from '@jest/globals';
import { handleCandidates, handleFrom, handleWithSuffix, isReserved } from './handle.js';

const VALID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

describe('a handle made of a display name', () => {
  it.each([
    ['North Loom', 'north-loom'],
    ['Café Zoë & Sons', 'cafe-zoe-sons'],
    ['  --Mara!!  ', 'mara'],
    ['Jo', 'shop-jo'],
    ['Support', 'shop-support'],
    ['李雷', 'member'],
  ])('%s becomes %s', (name, handle) => {
    expect(handleFrom(name)).toBe(handle);
  });

  it('stays within 40 characters and valid, also with a suffix', () => {
    const handle = handleFrom(`${'wool '.repeat(20)}`);
    expect(handle.length).toBeLessThanOrEqual(40);
    const all = [handle, ...handleCandidates(handle), handleWithSuffix(handle, 123456)];
    for (const one of all) expect(one).toMatch(VALID);
    expect(Math.max(...all.map(({ length }) => length))).toBeLessThanOrEqual(40);
  });

  it('tries the name itself first, then counts up', () => {
    expect(handleCandidates('mara', 3)).toEqual(['mara', 'mara-2', 'mara-3']);
  });

  it('keeps our own names to us', () => {
    expect(isReserved('admin')).toBe(true);
    expect(isReserved('north-loom')).toBe(false);
  });
});
