import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Realtime } from '@flexbizz/sdk/realtime';
import { LiveLink } from './live-link';

/** How often the code that connects was asked for, and what was done to the connection since. */
let opened: number;
let done: string[];
let reachable: boolean;

const link = (always: boolean): LiveLink =>
  new LiveLink({
    always,
    connect: async (one) => {
      if (!reachable) throw new Error('The code could not be loaded.');
      opened++;
      one.become('live');
      const close = () => {
        done.push('close');
        one.become('closed');
      };
      const connect = () => {
        done.push('connect');
        one.become('live');
      };
      return { close, connect } as unknown as Realtime;
    },
  });

beforeEach(() => {
  jest.useFakeTimers();
  opened = 0;
  done = [];
  reachable = true;
});
afterEach(() => void jest.useRealTimers());

const passing = (milliseconds = 0) => jest.advanceTimersByTimeAsync(milliseconds);

describe('a live link', () => {
  it('is not made before anybody needs it, and is one for all who do', async () => {
    const live = link(false);
    live.on('product:liked', () => undefined);
    expect([opened, live.state.value]).toEqual([0, 'idle']);
    live.whenLive(() => undefined);
    live.whenLive(() => undefined);
    await passing();
    expect(opened).toBe(1);
  });

  it('lets those who watch begin again with every connection', async () => {
    const live = link(true);
    let begun = 0;
    live.whenLive(() => begun++);
    await passing();
    await live.networkChanged(false);
    expect([begun, live.state.value]).toEqual([1, 'offline']);
    await live.networkChanged(true);
    expect([begun, live.state.value]).toEqual([2, 'live']);
  });

  it('is given up a while after the last visitor stopped watching, unless another one began', async () => {
    const live = link(false);
    const stop = live.whenLive(() => undefined);
    await passing();
    stop();
    await passing(5_000);
    const stopAgain = live.whenLive(() => undefined);
    await passing(60_000);
    expect(done).toEqual([]);
    stopAgain();
    await passing(60_000);
    expect([done, live.state.value]).toEqual([['close'], 'idle']);
  });

  it('stays, for who is signed in', async () => {
    const live = link(true);
    live.whenLive(() => undefined)();
    await passing(60_000);
    expect([done, live.state.value]).toEqual([[], 'live']);
  });

  it('is tried again by the next who needs it when its code could not be loaded', async () => {
    reachable = false;
    const live = link(false);
    live.whenLive(() => undefined);
    await passing();
    expect(live.state.value).toBe('offline');
    reachable = true;
    live.whenLive(() => undefined);
    await passing();
    expect(live.state.value).toBe('live');
  });

  it('does not come back when the session is over', async () => {
    const live = link(true);
    await live.open();
    live.end();
    await live.networkChanged(true);
    await passing();
    expect([done, live.state.value]).toEqual([['close'], 'signed-out']);
  });

  it('tells only those who still listen', () => {
    const live = link(true);
    const heard: string[] = [];
    const stop = live.on('product:liked', ({ data }) => heard.push(data.productId));
    const event = (productId: string) => ({ type: 'product:liked', data: { productId } });
    live.tell(event('one'));
    stop();
    live.tell(event('two'));
    expect(heard).toEqual(['one']);
  });
});
