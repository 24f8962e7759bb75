import { afterAll, beforeAll } from '@jest/globals';
import { listenTo, type Listener } from './live.js';
import { startMarket, type Market } from './market.js';
import type { Person } from './people.js';

/** A marketplace of a suite's own, and devices that hear what happens in it for as long as the suite runs. */
export function listeningSuite() {
  let market: Market;
  const open: Listener[] = [];
  beforeAll(async () => {
    market = await startMarket();
  });
  afterAll(async () => {
    open.forEach((listener) => listener.close());
    await market.stop();
  });
  return {
    get market() {
      return market;
    },

    /** A device of that person, or of a visitor. */
    async listen(person?: Person, auth: object = {}): Promise<Listener> {
      const listener = await listenTo(market.baseUrl, person && { token: person.accessToken, ...auth });
      open.push(listener);
      return listener;
    },
  };
}

export const heard = ({ heard: all }: Listener, type: string) => all.filter((event) => event.type === type);
