import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { BoundedQueue } from './bounded-queue.js';

class Full extends Error {}

function held() {
  const open: (() => void)[] = [];
  let atOnce = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++atOnce);
    await new Promise<void>((resolve) => open.push(resolve));
    atOnce--;
  };
  return { open, work, most: () => most };
}

describe('a bounded queue', () => {
  it('runs two at once, lets eight wait and refuses the eleventh', async () => {
    const queue = new BoundedQueue(2, 8, () => new Full());
    const { open, work, most } = held();
    const ten = Array.from({ length: 10 }, () => queue.run(work));
    await expect(queue.run(work)).rejects.toBeInstanceOf(Full);
    expect(() => queue.expectRoom()).toThrow(Full);
    while (open.length > 0) {
      open.shift()!();
      await turn();
    }
    await Promise.all(ten);
    expect(most()).toBe(2);
    expect(() => queue.expectRoom()).not.toThrow();
  });

  it('gives the place free after a failure', async () => {
    const queue = new BoundedQueue(1, 0, () => new Full());
    await expect(queue.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(queue.run(() => Promise.resolve('fine'))).resolves.toBe('fine');
  });
});
