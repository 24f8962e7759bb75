import { randomInt } from 'node:crypto';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { createFlexBizz, type SessionStore } from '@flexbizz/sdk';
import { createRealtime, type Realtime, type RealtimeOptions } from '@flexbizz/sdk/realtime';
import { z } from 'zod';
import { freePort } from '../../src/payment-sandbox/testing.js';
import { liveEvent } from '../../src/platform/live/live-event.js';
import { RecipientLog, tell } from '../../src/platform/live/recipient-log.js';
import { Wire } from '../reliability/support/wire.js';
import { startMarket, type Market } from './market.js';
import type { Person } from './people.js';
import { until } from './until.js';

const Counted = liveEvent({
  type: 'test:counted',
  summary: 'One more.',
  is: 'kept',
  data: z.strictObject({ count: z.int() }),
  example: { count: 1 },
});
const LATER = '2099-01-01T00:00:00.000Z';

export const upTo = (last: number, from = 1) => Array.from({ length: last - from + 1 }, (_, i) => i + from);
export const sessionOf = ({ accessToken, refreshToken }: Person) => ({
  ...{ accessToken, refreshToken, expiresAt: LATER },
});
export const becomes = (live: Realtime, state: Realtime['state'], seconds?: number) =>
  until(async () => live.state === state, seconds);

/** What developers write with the SDK, on lines that can be cut, in a marketplace of their own. */
export function liveDevices() {
  let market: Market;
  const open: { close(): void }[] = [];
  beforeAll(async () => {
    market = await startMarket();
  });
  afterEach(() => open.splice(0).forEach((one) => one.close()));
  afterAll(() => market.stop());

  const line = async () => {
    const wire = new Wire(await freePort(randomInt(20_000, 30_000)), () =>
      Number(new URL(market.baseUrl).port),
    );
    open.push(wire);
    return { wire, url: `http://127.0.0.1:${wire.port}` };
  };

  return {
    get market() {
      return market;
    },
    line,

    /** Something that happens to somebody. */
    count: ({ id }: Person, number: number) =>
      market.db.transaction(() => market.app.get(RecipientLog).append(tell(id, Counted, { count: number }))),

    /** What a developer writes, on a line of its own that can be cut. */
    async device(
      store: SessionStore,
      { urls, ...options }: RealtimeOptions & { urls?: { http: string; live: string } } = {},
    ) {
      const { wire, url } = await line();
      const states: string[] = [];
      const flexbizz = createFlexBizz({
        baseUrl: urls?.http ?? url,
        retries: 0,
        auth: { kind: 'session', store },
      });
      const live = createRealtime(flexbizz, {
        ...{ url: urls?.live ?? url, onState: (state) => states.push(state) },
        ...options,
      });
      open.push(live);
      const heard: number[] = [];
      live.on('*', (event) => void heard.push(event.sequence ?? 0));
      return { wire, live, heard, states };
    },
  };
}
