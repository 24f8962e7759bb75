import { describe, expect, it } from '@jest/globals';
import { SlidingWindows } from './sliding-windows.js';

const MINUTE = 60_000;
const LIMIT = 10;

const allowedOf = (windows: SlidingWindows, key: string, times: number[]) =>
  times.filter((now) => windows.take(key, LIMIT, now).allowed);
const at = (now: number, times: number) => Array.from({ length: times }, () => now);

describe('a sliding window', () => {
  it('counts each key by itself', () => {
    const windows = new SlidingWindows(MINUTE);
    expect(allowedOf(windows, 'ada', at(0, 15))).toHaveLength(LIMIT);
    expect(windows.take('ben', LIMIT, 0)).toEqual({ allowed: true, used: 1, freeInMs: MINUTE });
  });

  it('is free again a minute after a burst, not sooner', () => {
    const windows = new SlidingWindows(MINUTE);
    allowedOf(windows, 'ada', at(0, LIMIT));
    expect(windows.take('ada', LIMIT, 1)).toEqual({ allowed: false, used: LIMIT, freeInMs: MINUTE - 1 });
    expect(windows.take('ada', LIMIT, MINUTE - 1).allowed).toBe(false);
    expect(windows.take('ada', LIMIT, MINUTE)).toEqual({ allowed: true, used: 1, freeInMs: MINUTE });
  });

  it('never lets more than the limit into any minute, however the requests are spread', () => {
    const windows = new SlidingWindows(MINUTE);
    const wild = [...at(1_000, 1), ...at(59_999, 20), ...at(61_000, 20), ...at(90_000, 20)];
    const steady = Array.from({ length: 2_000 }, (_, i) => 200_000 + i * 137);
    const allowed = allowedOf(windows, 'ada', [...wild, ...steady]);
    const worst = Math.max(
      ...allowed.map((from) => allowed.filter((t) => t >= from && t < from + MINUTE).length),
    );
    expect(worst).toBe(LIMIT);
    // And is not much stricter than it says: 2,000 requests took four and a half minutes.
    expect(allowed.filter((time) => time >= 200_000).length).toBeGreaterThanOrEqual(4 * LIMIT);
  });

  it('takes back what was not used', () => {
    const windows = new SlidingWindows(MINUTE);
    allowedOf(windows, 'ada', at(0, LIMIT));
    windows.giveBack('ada');
    expect(allowedOf(windows, 'ada', at(1, 3))).toHaveLength(1);
    windows.giveBack('nobody');
  });

  it('does not forget a key whose minute goes on when others are dropped', () => {
    const windows = new SlidingWindows(MINUTE);
    windows.take('ada', LIMIT, 0);
    allowedOf(windows, 'ben', at(50_000, LIMIT));
    windows.take('ada', LIMIT, MINUTE);
    expect(windows.take('ben', LIMIT, MINUTE + 1).allowed).toBe(false);
    expect(windows.take('ben', LIMIT, 10 * MINUTE).used).toBe(1);
  });
});
