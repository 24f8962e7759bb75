import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { liveEvent } from '../src/platform/live/live-event.js';
import { RecipientLog, tell } from '../src/platform/live/recipient-log.js';
import { listenTo, type Listener } from './support/live.js';
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

let market: Market;
let log: RecipientLog;
const open: Listener[] = [];

beforeAll(async () => {
  market = await startMarket();
  log = market.app.get(RecipientLog);
});
afterAll(async () => {
  open.forEach((listener) => listener.close());
  await market.stop();
});

const listen = async (auth: object = {}, options: object = {}) => {
  const listener = await listenTo(market.baseUrl, auth, options);
  open.push(listener);
  return listener;
};
const count = ({ id }: Person, number: number) =>
  market.db.transaction(() => log.append(tell(id, Counted, { count: number })));
const counts = ({ heard }: Listener) => heard.map(({ data }) => (data as { count: number }).count);
const refusal = (auth: object, options: object = {}) =>
  listen(auth, options).then(
    () => 'let in',
    (error: Error & { data?: { code: string } }) => error.data?.code ?? error.message,
  );

describe('a connection', () => {
  it('brings what its person is told, numbered, and nobody else what is theirs', async () => {
    const [ada, grace] = [await market.people.openBuyer(), await market.people.openBuyer('Grace Hopper')];
    const [phone, laptop] = [
      await listen({ token: ada.accessToken }),
      await listen({ token: ada.accessToken }),
    ];
    const stranger = await listen({ token: grace.accessToken });
    const visitor = await listen();
    expect(phone.ready).toEqual({ userId: ada.id, sequence: 0, resync: null });
    expect(visitor.ready).toEqual({ userId: null, sequence: null, resync: null });
    for (const number of [1, 2, 3]) await count(ada, number);
    await until(async () => phone.heard.length === 3 && laptop.heard.length === 3);
    expect([phone.numbers(), laptop.numbers()]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect([stranger.heard, visitor.heard]).toEqual([[], []]);
  });

  it('goes on where it was cut, over the socket and over HTTP alike', async () => {
    const ada = await market.people.openBuyer();
    for (let number = 1; number <= 450; number++) await count(ada, number);
    const back = await listen({ token: ada.accessToken, after: 7 });
    await until(async () => back.heard.length === 443);
    expect(back.numbers()).toEqual(Array.from({ length: 443 }, (_, i) => i + 8));
    const { items, head } = await ada.shop.events.list({ query: { after: 448 } });
    expect([items.map(({ sequence }) => sequence), head]).toEqual([[449, 450], 450]);
  });

  it('numbers without a gap though writers race and some of them fail', async () => {
    const ada = await market.people.openBuyer();
    const phone = await listen({ token: ada.accessToken });
    await Promise.all(
      Array.from({ length: 60 }, (_, i) =>
        market.db
          .transaction(async () => {
            log.append(tell(ada.id, Counted, { count: i }));
            if (i % 3 === 0) throw new Error('changed my mind');
          })
          .catch(() => undefined),
      ),
    );
    await until(async () => phone.heard.length === 40);
    expect(phone.numbers()).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    expect(counts(phone).every((number) => number % 3 !== 0)).toBe(true);
  });

  it('says why when the events it missed are gone, and goes on from the newest', async () => {
    const ada = await market.people.openBuyer();
    for (const number of [1, 2, 3]) await count(ada, number);
    await market.db.run(
      'DELETE FROM recipient_events WHERE recipient_id = $1::uuid AND sequence < 3',
      ada.id,
    );
    const late = await listen({ token: ada.accessToken, after: 1 });
    expect(late.ready).toMatchObject({ sequence: 3, resync: { reason: 'too-far-behind', continueAfter: 3 } });
    await count(ada, 4);
    await until(async () => late.heard.length === 1);
    expect(late.numbers()).toEqual([4]);
    const { resync } = await ada.shop.events.list({ query: { after: 900 } });
    expect(resync).toMatchObject({ reason: 'unknown-cursor', continueAfter: 4 });
  });

  it('ends with its session, and says why', async () => {
    const ada = await market.people.openBuyer();
    const phone = await listen({ token: ada.accessToken });
    const reasons: string[] = [];
    phone.socket.on('live:end', ({ reason }: { reason: string }) => reasons.push(reason));
    await ada.shop.auth.signOut({});
    await until(async () => !phone.socket.connected);
    expect(reasons).toEqual(['session-ended']);
  });
});

describe('who abuses a socket', () => {
  it('is not let in from a foreign page, with a bad token, or with a token that has ended', async () => {
    const ada = await market.people.openBuyer();
    expect(await refusal({}, { extraHeaders: { origin: 'https://evil.example' } })).toMatch(
      /websocket error/,
    );
    expect(await refusal({ token: 'nonsense' })).toBe('auth.sign-in-required');
    await ada.shop.auth.signOut({});
    await until(async () => (await refusal({ token: ada.accessToken })) === 'auth.sign-in-required');
  });

  it('gets a problem for every message that is not right', async () => {
    const visitor = await listen();
    const say = (name: string, ...body: unknown[]) =>
      visitor.socket.timeout(2_000).emitWithAck(name, ...body);
    expect(await say('no:such', {})).toMatchObject({ ok: false, problem: { code: 'live.message-unknown' } });
    expect(await say('constructor')).toMatchObject({ ok: false, problem: { code: 'live.message-unknown' } });
  });

  it('is cut off when it floods, sends a megabyte, or speaks no protocol; others go on', async () => {
    const ada = await market.people.openBuyer();
    const bystander = await listen({ token: ada.accessToken });
    const flooding = await listen();
    const codes = new Set<string>();
    const flood = (messages: number) => {
      for (let i = 0; i < messages; i++)
        flooding.socket.emit('no:such', {}, ({ problem }: { problem: { code: string } }) =>
          codes.add(problem.code),
        );
    };
    flood(100);
    await until(async () => codes.size === 2);
    flood(2_000);
    await until(async () => !flooding.socket.connected);
    expect([...codes].sort()).toEqual(['live.message-unknown', 'live.too-many-messages']);

    const heavy = await listen();
    heavy.socket.emit('no:such', 'x'.repeat(1024 * 1024));
    await until(async () => !heavy.socket.connected);

    const garbled = await listen();
    (
      garbled.socket.io.engine as unknown as { transport: { ws: { send(text: string): void } } }
    ).transport.ws.send('42["unclosed');
    await until(async () => !garbled.socket.connected);

    await count(ada, 1);
    await until(async () => bystander.heard.length === 1);
  });
});
