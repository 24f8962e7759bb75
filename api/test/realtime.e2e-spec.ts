import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { memorySessionStore } from '@flexbizz/sdk';
import { memoryCursor } from '@flexbizz/sdk/realtime';
import { becomes, liveDevices, sessionOf, upTo } from './support/live-devices.js';
import { until } from './support/until.js';

const suite = liveDevices();
const { device, count } = suite;

describe('live', () => {
  it('brings each event once and in order to two devices whose lines are cut again and again', async () => {
    const ada = await suite.market.people.openBuyer();
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
    const ada = await suite.market.people.openBuyer();
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
    const ada = await suite.market.people.openBuyer();
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
    const ada = await suite.market.people.openBuyer();
    for (const number of upTo(3)) await count(ada, number);
    const sql = 'DELETE FROM recipient_events WHERE recipient_id = $1::uuid AND sequence < 3';
    await suite.market.db.run(sql, ada.id);
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

it('carries messages and their answers, and tells a refusal from a line that was cut', async () => {
  const [ada, north] = [
    await suite.market.people.openBuyer(),
    await suite.market.people.openSeller('North Loom'),
  ];
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
