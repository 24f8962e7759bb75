import { randomInt } from 'node:crypto';
import { freePort } from '../../../src/payment-sandbox/testing.js';
import type { Market } from '../../support/market.js';
import { Device } from './device.js';
import { Wire } from './wire.js';

interface Somebody {
  id: string;
  handle: string;
  /** A phone, on which they write, and a laptop. */
  devices: [Device, Device];
}

export interface Pair {
  conversationId: string;
  people: [Somebody, Somebody];
}

/** Pairs of people who know each other, each with two devices on lines of their own. */
export async function settle(
  market: Market,
  upstream: () => number,
  { conversations, replay }: { conversations: number; replay: boolean },
): Promise<Pair[]> {
  let port = randomInt(20_000, 30_000);
  const somebody = async (name: string) => {
    const { id, handle, shop } = await market.people.openBuyer(name);
    const { token } = await shop.tokens.create({ body: { name: 'a device' } });
    const devices: Device[] = [];
    for (const device of ['phone', 'laptop']) {
      port = await freePort(port + 1);
      devices.push(new Device(`${handle}'s ${device}`, token!, new Wire(port, upstream), replay));
    }
    return { id, handle, shop, devices: devices as [Device, Device] };
  };
  return Promise.all(
    Array.from({ length: conversations }, async () => {
      const [one, other] = [await somebody('Ada'), await somebody('Grace')];
      const { id } = await one.shop.conversations.start({ body: { handle: other.handle } });
      return { conversationId: id, people: [one, other] as Pair['people'] };
    }),
  );
}
