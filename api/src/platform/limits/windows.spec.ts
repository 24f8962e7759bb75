import { describe, expect, it } from '@jest/globals';
import { Windows } from './windows.js';

const MINUTE = 60_000;

describe('counting requests in windows', () => {
  it('counts each key by itself, from its own first request', () => {
    const windows = new Windows();
    expect(windows.count('ada', 0)).toEqual({ used: 1, endsAt: MINUTE });
    expect(windows.count('ben', 50_000)).toEqual({ used: 1, endsAt: 50_000 + MINUTE });
    expect(windows.count('ada', MINUTE - 1).used).toBe(2);
  });

  it('remembers a key whose minute goes on when the others are let go', () => {
    const windows = new Windows();
    windows.count('ada', 0);
    windows.count('ben', 50_000);
    expect(windows.count('ada', MINUTE)).toEqual({ used: 1, endsAt: 2 * MINUTE });
    expect(windows.count('ben', MINUTE + 1).used).toBe(2);
  });

  it('begins afresh when a minute is over, however long ago', () => {
    const windows = new Windows();
    windows.count('ada', 0);
    expect(windows.count('ada', 10 * MINUTE)).toEqual({ used: 1, endsAt: 11 * MINUTE });
  });
});
