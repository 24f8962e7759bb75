import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createFlexBizz, memorySessionStore, type SessionStore } from '@flexbizz/sdk';
import { createRealtime, memoryCursor, type Realtime, type RealtimeOptions } from '@flexbizz/sdk/realtime';
import { decodeJwt, SignJWT } from 'jose';
import { z } from 'zod';
import { freePort } from '../src/payment-sandbox/testing.js';
import { Config } from '../src/platform/config/config.js';
import { liveEvent } from '../src/platform/live/live-event.js';
import { RecipientLog, tell } from '../src/platform/live/recipient-log.js';
import { Wire } from './reliability/support/wire.js';
import { startMarket, type Market } from './support/market.js';
import type { Person } from './support/people.js';
import { until } from './support/until.js';

const Counted = liveEvent({
  type: 'test:counted',
  summary: 'One more.',
  is: 'kept',
  data: z.strictObject({ count: z.int() }),
  example: { count: 1 },
});
const LATER = '2099-01-01T00:00:00.000Z';

let market: Market;
let log: RecipientLog;
const open: { close(): void }[] = [];

beforeAll(async () => {
  market = await startMarket();
  log = market.app.get(RecipientLog);
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
const count = ({ id }: Person, number: number) =>
  market.db.transaction(() => log.append(tell(id, Counted, { count: number })));
const upTo = (last: number, from = 1) => Array.from({ length: last - from + 1 }, (_, i) => i + from);
const sessionOf = ({ accessToken, refreshToken }: Person) => ({
  ...{ accessToken, refreshToken, expiresAt: LATER },
});

/** What a developer writes, on a line of its own that can be cut. */
async function device(
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
}
const becomes = (live: Realtime, state: Realtime['state'], seconds?: number) =>
  until(async () => live.state === state, seconds);

/** The same session's access token as it is a quarter of an hour later. */
async function expired({ accessToken }: Person): Promise<string> {
  const { sub, sid } = decodeJwt<{ sid: string }>(accessToken);
  return new SignJWT({ sid })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(sub!)
    .setExpirationTime(Math.floor(Date.now() / 1_000) - 60)
    .sign(new TextEncoder().encode(market.app.get(Config).settings.AUTH_SECRET));
}

describe('live', () => {
  it('brings each event once and in order to two devices whose lines are cut again and again', async () => {
    const ada = await market.people.openBuyer();
    const devices = await Promise.all([1, 2].map(() => device(memorySessionStore(sessionOf(ada)))));
    for (const { live } of devices) await becomes(live, 'live');
    let told = 0;
    for (let round = 0; round < 6; round++) {
      const { wire } = devices[round % 2]!;
      for (let i = 0; i < 10; i++) await count(ada, ++told);
      if (round % 3 === 2) wire.swallow();
      else wire.cut();
      for (let i = 0; i < 10; i++) await count(ada, ++told);
      await sleep(50 * round);
      wire.mend();
    }
    await until(async () => devices.every(({ heard }) => heard.at(-1) === told), 20);
    for (const { heard } of devices) expect(heard).toEqual(upTo(told));
  });

  it('goes on after the last event that was handled, in another process too, past a handler that fails', async () => {
    const ada = await market.people.openBuyer();
    const cursor = memoryCursor(0);
    const errors: unknown[] = [];
    const first = await device(memorySessionStore(sessionOf(ada)), {
      cursor,
      onError: (e) => errors.push(e),
    });
    first.live.on('*', ({ sequence }) => {
      if (sequence === 2) throw new Error('a mistake of mine');
    });
    for (const number of upTo(3)) await count(ada, number);
    await until(async () => (await cursor.get()) === 3);
    first.live.close();
    for (const number of upTo(700, 4)) await count(ada, number);
    const second = await device(memorySessionStore(sessionOf(ada)), { cursor });
    await until(async () => second.heard.length === 697);
    expect([first.heard, errors.length, second.heard]).toEqual([upTo(3), 1, upTo(700, 4)]);
  });

  it('reconnects while a handler is still at work, and hears nothing twice', async () => {
    const ada = await market.people.openBuyer();
    const { live, heard, wire } = await device(memorySessionStore(sessionOf(ada)));
    let finish = () => {};
    live.on('*', ({ sequence }) =>
      sequence === 1 ? new Promise<void>((done) => (finish = done)) : undefined,
    );
    await becomes(live, 'live');
    for (const number of upTo(3)) await count(ada, number);
    await until(async () => heard.length === 1);
    wire.cut();
    await becomes(live, 'offline');
    wire.mend();
    await becomes(live, 'live');
    await count(ada, 4);
    finish();
    await until(async () => heard.at(-1) === 4);
    expect(heard).toEqual(upTo(4));
  });

  it('says that events are gone for good, and goes on from the newest', async () => {
    const ada = await market.people.openBuyer();
    for (const number of upTo(3)) await count(ada, number);
    const sql = 'DELETE FROM recipient_events WHERE recipient_id = $1::uuid AND sequence < 3';
    await market.db.run(sql, ada.id);
    const reasons: string[] = [];
    const cursor = memoryCursor(1);
    const { heard } = await device(memorySessionStore(sessionOf(ada)), {
      cursor,
      onResync: ({ reason }) => void reasons.push(reason),
    });
    await until(async () => (await cursor.get()) === 3);
    await count(ada, 4);
    await until(async () => heard.length > 0);
    expect([reasons, heard]).toEqual([['too-far-behind'], [4]]);
  });
});

describe('whoever is signed in', () => {
  it('comes back with a fresh token when the old one ran out while the line was down', async () => {
    const ada = await market.people.openBuyer();
    const store = memorySessionStore(sessionOf(ada));
    const { live, heard, wire } = await device(store);
    await becomes(live, 'live');
    wire.cut();
    await becomes(live, 'offline');
    await store.set({ ...sessionOf(ada), accessToken: await expired(ada) });
    await count(ada, 1);
    wire.mend();
    await until(async () => heard.length === 1);
    expect((await store.get())!.refreshToken).not.toBe(ada.refreshToken);
  });

  it('is never taken for a visitor because the token could not be renewed at the moment', async () => {
    const ada = await market.people.openBuyer();
    const [http, socket] = [await line(), await line()];
    http.wire.cut();
    const ending = {
      ...sessionOf(ada),
      accessToken: await expired(ada),
      expiresAt: new Date().toISOString(),
    };
    const { live, states, heard } = await device(memorySessionStore(ending), {
      cursor: memoryCursor(0),
      urls: { http: http.url, live: socket.url },
    });
    await sleep(1_500);
    expect(states).not.toContain('live');
    http.wire.mend();
    await becomes(live, 'live', 20);
    await count(ada, 1);
    await until(async () => heard.length === 1);
  });

  it('is told that the session was ended elsewhere, and stays away', async () => {
    const ada = await market.people.openBuyer();
    const { live, states } = await device(memorySessionStore(sessionOf(ada)));
    await becomes(live, 'live');
    await ada.shop.auth.signOut({});
    await becomes(live, 'signed-out');
    await sleep(1_500);
    expect(states).toEqual(['live', 'signed-out']);
  });

  it('is told so too when that happened while the line was down', async () => {
    const ada = await market.people.openBuyer();
    const { live, states, wire } = await device(memorySessionStore(sessionOf(ada)));
    await becomes(live, 'live');
    wire.cut();
    await ada.shop.auth.signOut({});
    wire.mend();
    await becomes(live, 'signed-out');
    expect(states.filter((state) => state === 'live')).toHaveLength(1);
  });
});

it('carries messages and their answers, and tells a refusal from a line that was cut', async () => {
  const [ada, north] = [await market.people.openBuyer(), await market.people.openSeller('North Loom')];
  const { id } = await ada.shop.conversations.start({ body: { handle: north.handle } });
  const { live, wire } = await device(memorySessionStore(sessionOf(ada)));
  await becomes(live, 'live');
  const say = (text: string, conversationId = id) =>
    live.send('chat:send', { conversationId, text, clientMessageId: crypto.randomUUID() });
  const failure = (work: Promise<unknown>) => work.catch((error: { code: string }) => error.code);
  expect(await say('Does it run small?')).toMatchObject({ sequence: 1, text: 'Does it run small?' });
  expect(await failure(say('Hello?', ada.id))).toBe('chat.not-found');
  wire.swallow();
  const lost = failure(say('Are you there?'));
  await sleep(100);
  wire.cut();
  expect(await lost).toBe('client.network');
});
