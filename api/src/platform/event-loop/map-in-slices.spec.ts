import { describe, expect, it } from '@jest/globals';
import { mapInSlices } from './map-in-slices.js';

describe('a long list mapped in slices', () => {
  it('lets others run before it is done', async () => {
    const order: string[] = [];
    const busy = (item: number) => {
      for (const until = performance.now() + 6; performance.now() < until;);
      return item * 2;
    };
    const mapped = mapInSlices([1, 2, 3, 4, 5, 6], busy).then((all) => {
      order.push('mapped');
      return all;
    });
    setImmediate(() => order.push('another request'));
    expect(await mapped).toEqual([2, 4, 6, 8, 10, 12]);
    expect(order).toEqual(['another request', 'mapped']);
  });
});
