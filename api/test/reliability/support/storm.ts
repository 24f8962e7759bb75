import { setTimeout as sleep } from 'node:timers/promises';
import type { Market } from '../../support/market.js';
import { until } from '../../support/until.js';
import type { Device } from './device.js';
import { Dice } from './dice.js';
import { judge, type Verdict } from './judge.js';
import { settle, type Pair } from './settle.js';

export interface Storm {
  conversations: number;
  messages: number;
  cuts: number;
  /** How long a line is out, in milliseconds: at least and at most. */
  outage: [number, number];
  cutsAtOnce: number;
  /** Clients say after which number they go on. */
  replay: boolean;
  seed: number;
}

/** What happens to the machines while people write, at a share of all cuts. */
export type Mishap = { at: number; run(): Promise<void> };

export interface Outcome extends Verdict {
  catchUpMs: number[];
  seconds: number;
}

/** People write while their lines are cut, nodes die and signals are lost; then everything is compared. */
export async function weather(
  market: Market,
  upstream: () => number,
  storm: Storm,
  mishaps: Mishap[] = [],
): Promise<Outcome> {
  const began = performance.now();
  const dice = new Dice(storm.seed);
  const pairs = await settle(market, upstream, storm);
  const people = pairs.flatMap((pair) => pair.people.map((person) => ({ ...person, pair })));
  const owned = people.flatMap(({ id, devices }) => devices.map((device) => ({ id, device })));
  const catchUpMs: number[] = [];
  const busy = new Set<Device>();
  let made = 0;

  const outages = async () => {
    while (made < storm.cuts) {
      const share = made++ / storm.cuts;
      for (const mishap of mishaps.filter(({ at }) => at <= share)) {
        mishaps.splice(mishaps.indexOf(mishap), 1);
        await mishap.run();
      }
      // One that catches up is left alone: the time it takes would be that of two outages.
      const { device, id } = dice.oneOf(owned.filter((one) => !busy.has(one.device)));
      busy.add(device);
      if (dice.between(0, 2) < 1) device.wire.cut();
      else device.wire.swallow();
      await sleep(dice.between(...storm.outage));
      const head = await headOf(market, id);
      device.wire.mend();
      catchUpMs.push(await timeUntil(() => device.cursor >= head));
      busy.delete(device);
    }
  };
  const each = storm.messages / people.length;
  const pause = (storm.cuts * (storm.outage[0] + storm.outage[1])) / 2 / storm.cutsAtOnce / each;
  const writing = async (pair: Pair, phone: Device, name: string) => {
    for (let number = 1; number <= each; number++) {
      await phone.write(pair.conversationId, `${name} ${number}`);
      await sleep(dice.between(0, 2 * pause));
    }
  };

  await Promise.all([
    ...Array.from({ length: storm.cutsAtOnce }, outages),
    ...people.map(({ pair, devices, handle }) => writing(pair, devices[0], handle)),
  ]);
  // Notifications follow what they tell of, a moment later: the last one is there before anything is compared.
  await until(() => everythingIsTold(market, pairs), 60).catch(() => undefined);
  for (const { id, devices } of people) {
    const head = await headOf(market, id);
    await until(async () => devices.every(({ cursor }) => cursor >= head), 15).catch(() => undefined);
    devices.forEach((device) => (device.close(), device.wire.close()));
  }
  return { ...(await judge(market, pairs)), catchUpMs, seconds: (performance.now() - began) / 1_000 };
}

async function everythingIsTold({ db }: Market, pairs: Pair[]): Promise<boolean> {
  const conversations = pairs.map(({ conversationId }) => conversationId);
  const { waiting } = (await db.row<{ waiting: number }>(
    `SELECT (SELECT count(*) FROM chat_messages WHERE conversation_id = ANY ($1::uuid[]))::int
          - (SELECT coalesce(sum(event_count), 0) FROM notifications
             WHERE subject = ANY (SELECT 'conversation:' || id FROM unnest($1::uuid[]) AS one(id)))::int AS waiting`,
    conversations,
  ))!;
  return waiting === 0;
}

async function headOf({ db }: Market, userId: string): Promise<number> {
  const sql = 'SELECT last_sequence AS head FROM recipient_heads WHERE recipient_id = $1::uuid';
  return (await db.row<{ head: number }>(sql, userId))?.head ?? 0;
}

async function timeUntil(done: () => boolean): Promise<number> {
  const began = performance.now();
  while (!done() && performance.now() - began < 20_000) await sleep(5);
  return performance.now() - began;
}
