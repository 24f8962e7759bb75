import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { PlatformModule } from '#platform/platform.module.js';
import { DomainEvent } from '#shared/domain-event.js';
import { testConfig } from '../../../test/support/config.js';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { until } from '../../../test/support/until.js';
import { EventLog } from './event-log.js';
import { EventRelay } from './event-relay.js';
import { Subscribes, type Delivered, type Subscriber } from './subscriber.js';

jest.setTimeout(30_000);

class Happened extends DomainEvent<{ turn: number }> {
  static readonly topic = 'test.happened.v1';
}
type Seen = Delivered<typeof Happened>;

const seen = { inside: [] as Seen[], outside: [] as Seen[] };
const busy = new Set<string>();
const overlaps: string[] = [];
let failing = '';

/** Batches of three, so that there is nearly always more than one step takes. */
@Subscribes({ name: 'test.inside', to: [Happened], batch: 3 })
class Inside implements Subscriber {
  async handle(events: Seen[]) {
    if (events.some(({ stream }) => stream === failing)) {
      failing = '';
      throw new Error('once');
    }
    await sleep(5);
    seen.inside.push(...events);
  }
}

@Subscribes({ name: 'test.outside', to: [Happened], outsideTransaction: true, concurrency: 4 })
class Outside implements Subscriber {
  async handle([event]: Seen[]) {
    if (busy.has(event!.stream)) overlaps.push(event!.stream);
    busy.add(event!.stream);
    await sleep(5);
    busy.delete(event!.stream);
    seen.outside.push(event!);
  }
}

class Slow extends DomainEvent<{ turn: number }> {
  static readonly topic = 'test.slow.v1';
}
let begun = 0;
let finish: (() => void) | undefined;

/** The first that is brought waits for an outside world that does not answer. */
@Subscribes({ name: 'test.waits', to: [Slow], outsideTransaction: true })
class Waits implements Subscriber {
  async handle() {
    if (++begun === 1) await new Promise<void>((resolve) => (finish = resolve));
  }
}

let database: TestDatabase;
let two: TestingModule[];
const start = async () => {
  const app = await Test.createTestingModule({
    imports: [PlatformModule],
    providers: [Inside, Outside, Waits],
  })
    .overrideProvider(Config)
    .useValue(testConfig(database.url))
    .compile();
  await app.init();
  await app.get(EventRelay).start();
  return app;
};
beforeAll(async () => {
  database = await testDatabase();
  two = [await start(), await start()];
}, 60_000);
afterAll(async () => {
  await Promise.all(two.map((app) => app.close()));
  await database.drop();
});
beforeEach(() => {
  seen.inside = [];
  seen.outside = [];
});

const say = (stream: string, turn: number, app = two[turn % 2]!) =>
  app.get(Database).transaction(() => app.get(EventLog).append(new Happened(stream, { turn })));
const turnsOf = (events: Seen[], stream: string) =>
  events.filter((event) => event.stream === stream).map(({ data }) => data.turn);
const TURNS = Array.from({ length: 12 }, (_, turn) => turn);
const STREAMS = ['a', 'b', 'c', 'd', 'e'];

it('brings everything once and in order per stream, to two processes, without looking around for it', async () => {
  for (const app of two) clearInterval((app.get(EventRelay) as unknown as { poll: NodeJS.Timeout }).poll);
  const speaking = STREAMS.map(async (stream) => {
    for (const turn of TURNS) await say(stream, turn);
  });
  await Promise.all(speaking);
  const all = STREAMS.length * TURNS.length;
  await until(async () => seen.inside.length >= all && seen.outside.length >= all).catch(() => undefined);
  for (const stream of STREAMS) {
    expect(turnsOf(seen.inside, stream)).toEqual(TURNS);
    expect(turnsOf(seen.outside, stream)).toEqual(TURNS);
  }
  expect(overlaps).toEqual([]);
  // What was seen is ticked off a moment later.
  const waiting = () => two[0]!.get(Database).rows('SELECT position FROM event_deliveries');
  await until(async () => (await waiting()).length === 0);
});

it('tries again what failed, and what belongs after it waits', async () => {
  const relay = two[0]!.get(EventRelay);
  const look = setInterval(
    () => void (relay as unknown as { lookAround(): Promise<void> }).lookAround(),
    200,
  );
  failing = 'f';
  for (const turn of [0, 1, 2]) await say('f', turn);
  await say('g', 0);
  await until(async () => seen.inside.length === 4 && seen.outside.length === 4);
  clearInterval(look);
  expect(turnsOf(seen.inside, 'f')).toEqual([0, 1, 2]);
  expect(turnsOf(seen.inside, 'g')).toEqual([0]);
});

it('holds what it is at by a short lease that it renews, and leaves it to others when it is asked to end', async () => {
  const one = two[0]!;
  const db = one.get(Database);
  const lease = async () =>
    (await db.row<{ until: Date; seconds: number }>(
      `SELECT due_at AS until, extract(epoch FROM due_at - now())::float8 AS seconds
       FROM event_deliveries WHERE subscriber = 'test.waits'`,
    ))!;
  await db.transaction(() => one.get(EventLog).append(new Slow('s', { turn: 0 })));
  await until(async () => begun === 1);
  const first = await lease();
  expect(first.seconds).toBeGreaterThan(0);
  expect(first.seconds).toBeLessThanOrEqual(15);
  await until(async () => (await lease()).until > first.until);

  await Promise.all(two.map((app) => app.close())); // whoever has it is still waiting
  expect(begun).toBe(1);
  const left = new Database(testConfig(database.url));
  const given = `SELECT due_at <= now() AS back FROM event_deliveries WHERE subscriber = 'test.waits'`;
  expect(await left.rows(given)).toEqual([{ back: true }]);
  await left.onApplicationShutdown();
  two = [await start()];
  await until(async () => begun === 2);
  finish!();
});
