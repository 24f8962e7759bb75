import { setImmediate as settled } from 'node:timers/promises';
import { NetworkError } from '../errors.js';
import { memoryCursor } from './cursor-store.js';
import { OrderedEvents, type Gap, type Resync } from './ordered-events.js';
import type { KeptEvent } from './contract.js';

const event = (sequence: number): KeptEvent => ({
  id: `0199a7a2-6f00-7c3e-9a41-${String(sequence).padStart(12, '0')}`,
  ...{ type: 'chat:message', version: 1, occurredAt: '2026-05-01T09:30:00.000Z', sequence, data: {} },
});
const resync = (continueAfter: number): Resync => ({
  reason: 'too-far-behind',
  message: 'gone',
  continueAfter,
});

function stream({ from, kept = [] as number[] }: { from?: number; kept?: number[] } = {}) {
  const handled: number[] = [];
  const gaps: Gap[] = [];
  const resyncs: number[] = [];
  const errors: unknown[] = [];
  const cursor = memoryCursor(from);
  const asked: number[] = [];
  const line = { isCut: false, stuck: 0 };
  const ordered = new OrderedEvents({
    cursor,
    async after(sequence) {
      asked.push(sequence);
      if (line.isCut) throw new NetworkError('cut');
      const items = kept
        .filter((one) => one > sequence)
        .slice(0, 2)
        .map(event);
      return items[0]?.sequence === sequence + 1
        ? { items, resync: null }
        : { items: [], resync: resync(90) };
    },
    handle: ({ sequence }) => {
      if (sequence === 13) throw new Error('a bug of the handler');
      handled.push(sequence);
    },
    onGap: (gap) => gaps.push(gap),
    onResync: ({ continueAfter }) => void resyncs.push(continueAfter),
    onError: (error) => errors.push(error),
    onStuck: () => line.stuck++,
  });
  return { ordered, handled, gaps, resyncs, errors, cursor, asked, line };
}

describe('events', () => {
  it('begin where the first connection says, and are handled once though they come twice', async () => {
    const { ordered, handled, cursor } = stream();
    expect(await ordered.position()).toBeUndefined();
    ordered.begin(4, null);
    for (const sequence of [5, 6, 5, 6, 7]) ordered.push(event(sequence));
    await settled();
    expect(await ordered.position()).toBe(7);
    expect([handled, cursor.get()]).toEqual([[5, 6, 7], 7]);
  });

  it('go on from a kept cursor, and ask for what did not come', async () => {
    const { ordered, handled, gaps, asked } = stream({ from: 2, kept: [3, 4, 5, 6, 7] });
    ordered.begin(2, null);
    ordered.push(event(6));
    ordered.push(event(7));
    await settled();
    expect(handled).toEqual([3, 4, 5, 6, 7]);
    expect([gaps, asked]).toEqual([[{ from: 3, to: 5 }], [2, 4]]);
  });

  it('start again where the api says when some are gone for good', async () => {
    const { ordered, handled, resyncs } = stream({ from: 2, kept: [50] });
    ordered.push(event(60));
    ordered.push(event(91));
    await settled();
    expect([handled, resyncs]).toEqual([[91], [90]]);
  });

  it('ask for a new connection when what is missing cannot be had, and leave none out', async () => {
    const { ordered, handled, errors, line } = stream({ from: 2, kept: [3, 4, 5] });
    line.isCut = true;
    ordered.push(event(5));
    await settled();
    expect([handled, line.stuck, errors]).toEqual([[], 1, []]);
    line.isCut = false;
    expect(await ordered.position()).toBe(2);
    [3, 4, 5].forEach((sequence) => ordered.push(event(sequence)));
    await settled();
    expect(handled).toEqual([3, 4, 5]);
  });

  it('that wait when the connection is closed come with the next one', async () => {
    const { ordered, handled, cursor } = stream({ from: 2 });
    [3, 4, 5].forEach((sequence) => ordered.push(event(sequence)));
    ordered.forget();
    await settled();
    expect([handled, cursor.get()]).toEqual([[], 2]);
    [3, 4, 5].forEach((sequence) => ordered.push(event(sequence)));
    await settled();
    expect(handled).toEqual([3, 4, 5]);
  });

  it('do not stop at a handler that throws', async () => {
    const { ordered, handled, errors } = stream({ from: 12 });
    ordered.push(event(13));
    ordered.push(event(14));
    await settled();
    expect([handled, errors]).toEqual([[14], [new Error('a bug of the handler')]]);
  });
});
