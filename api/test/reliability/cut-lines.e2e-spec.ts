import { randomInt, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freePort } from '../../src/payment-sandbox/testing.js';
import { Config } from '../../src/platform/config/config.js';
import { brokenInvariants } from '../support/invariants.js';
import { listenTo } from '../support/live.js';
import { startMarket, type Market } from '../support/market.js';
import { until } from '../support/until.js';
import type { Said } from './support/device.js';
import { startApiNode, type ApiNode } from './support/api-node.js';
import { OwnRedis, redisIsInstalled } from './support/redis.js';
import { weather, type Outcome, type Storm } from './support/storm.js';

/** RELIABILITY=full runs the figures of the promise, which take a quarter of an hour. */
const FULL = process.env.RELIABILITY === 'full';
const STORM: Storm = FULL
  ? {
      conversations: 10,
      messages: 5_000,
      cuts: 200,
      outage: [200, 30_000],
      cutsAtOnce: 5,
      replay: true,
      seed: 23,
    }
  : {
      conversations: 4,
      messages: 400,
      cuts: 20,
      outage: [200, 3_000],
      cutsAtOnce: 4,
      replay: true,
      seed: 23,
    };

/** Promised of a machine that does nothing else; where other tests run as well, catching up is what is asked for. */
const SOON_MS = 2_000;

jest.setTimeout(FULL ? 1_800_000 : 180_000);

let market: Market;
let redis: OwnRedis | undefined;
let other: ApiNode | undefined;
let ports: number[];
let turn = 0;
const upstream = () => ports[turn++ % ports.length]!;

beforeAll(async () => {
  if (redisIsInstalled) {
    redis = new OwnRedis(await freePort(randomInt(20_000, 32_000)));
    await redis.start();
  }
  market = await startMarket({ settings: redis ? { REDIS_URL: redis.url } : {} });
  other = await startApiNode(market.app.get(Config), await freePort(randomInt(20_000, 32_000)));
  ports = [Number(new URL(market.baseUrl).port), other.port];
});
afterAll(async () => {
  await other?.kill();
  await market.stop();
  await redis?.kill();
});

const at = (figures: number[], share: number) =>
  Math.round(figures.toSorted((a, b) => a - b)[Math.ceil(figures.length * share) - 1]!);

const told = ({ catchUpMs, wrong, ...counts }: Outcome) => ({
  ...counts,
  catchUpMs: { p50: at(catchUpMs, 0.5), p95: at(catchUpMs, 0.95), worst: at(catchUpMs, 1) },
  wrong: wrong.slice(0, 3),
});

describe(`chat and notifications over ${redisIsInstalled ? 'Redis' : 'NOTIFY'}, on lines that are cut`, () => {
  (redisIsInstalled ? it : it.skip)(
    'reach whoever is at the other node while there is no Redis',
    async () => {
      const [ada, grace] = [await market.people.openBuyer(), await market.people.openBuyer('Grace Hopper')];
      const { id } = await ada.shop.conversations.start({ body: { handle: grace.handle } });
      const there = await listenTo(`http://127.0.0.1:${other!.port}`, { token: grace.accessToken });
      await redis!.kill();
      const path = { conversationId: id };
      for (let number = 1; number <= 20; number++)
        await ada.shop.messages.send({ path, body: { text: `${number}`, clientMessageId: randomUUID() } });
      const came = (type: string) => there.heard.filter((event) => event.type === type);
      await until(async () => came('notification:new').length >= 20, 30);
      expect(came('chat:message').map(({ data }) => (data as { message: Said }).message.sequence)).toEqual(
        Array.from({ length: 20 }, (_, i) => i + 1),
      );
      expect(there.numbers()).toEqual(there.heard.map((_, i) => i + 1));
      there.close();
      await redis!.start();
    },
  );

  it('is not in order and not complete when clients do not say where they were', async () => {
    const storm = { ...STORM, messages: 200, cuts: 12, outage: [500, 2_000], replay: false } satisfies Storm;
    const outcome = await weather(market, upstream, storm);
    process.stdout.write(`without replay: ${JSON.stringify(told(outcome))}\n`);
    expect(outcome.messages.lost).toBeGreaterThan(0);
    expect(outcome.notifications.lost).toBeGreaterThan(0);
  });

  it('arrives once and in order, while a node is killed and the signals between nodes are lost', async () => {
    const mishaps = [
      { at: 0.25, run: async () => redis?.kill() },
      { at: 0.4, run: async () => redis?.start() },
      {
        at: 0.5,
        run: async () => {
          ports = [ports[0]!];
          await other?.kill();
        },
      },
    ];
    const outcome = await weather(market, upstream, STORM, mishaps);
    process.stdout.write(`with replay: ${JSON.stringify(told(outcome))}\n`);
    const { written, stored, messages, notifications, wrong, catchUpMs } = outcome;
    expect({ written, stored, wrong }).toEqual({
      written: STORM.messages,
      stored: STORM.messages,
      wrong: [],
    });
    // Both people of a pair have two devices; a message is heard by all four, and noticed by the two of its reader.
    expect(messages).toEqual({ heard: 4 * STORM.messages, lost: 0, doubled: 0, reordered: 0 });
    expect(notifications).toEqual({ heard: 2 * STORM.messages, lost: 0, doubled: 0, reordered: 0 });
    if (FULL) expect(Math.max(...catchUpMs)).toBeLessThan(SOON_MS);
    expect(await brokenInvariants(market.db)).toEqual({});
  });
});
