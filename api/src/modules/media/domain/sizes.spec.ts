import { describe, expect, it } from '@jest/globals';
import { largestWidth, middleWidth, widthsOf } from './sizes.js';

describe('widths of a picture', () => {
  it('are all made from a large original', () => {
    expect(widthsOf({ width: 4000, height: 3000 })).toEqual([160, 320, 640, 960, 1280]);
  });

  it('end at the width of a smaller original', () => {
    expect(widthsOf({ width: 500, height: 400 })).toEqual([160, 320, 500]);
    expect(widthsOf({ width: 640, height: 400 })).toEqual([160, 320, 640]);
    expect(widthsOf({ width: 90, height: 90 })).toEqual([90]);
  });

  it('stay encodable when the original is a very long strip', () => {
    expect(widthsOf({ width: 1000, height: 40_000 })).toEqual([128]);
    expect(widthsOf({ width: 1, height: 40_000 })).toEqual([1]);
  });

  it('have a middle one', () => {
    expect(middleWidth([160, 320, 640, 960, 1280])).toBe(640);
    expect(middleWidth([160, 320, 500])).toBe(500);
    expect(middleWidth([90])).toBe(90);
  });

  it('have a largest one', () => {
    expect(largestWidth([160, 320, 640, 960, 1280])).toBe(1280);
    expect(largestWidth([90])).toBe(90);
  });
});
