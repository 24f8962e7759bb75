import { expect, it } from '@jest/globals';
import { sideBySide } from './side-by-side.js';

it('works on all, never on more than so many at once', async () => {
  const [seen, running] = [[] as number[], { now: 0, most: 0 }];
  await sideBySide([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    running.most = Math.max(running.most, ++running.now);
    await Promise.resolve();
    seen.push(item);
    running.now--;
  });
  expect(seen.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(running.most).toBe(3);
});
