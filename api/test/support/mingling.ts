import { afterAll, beforeAll } from '@jest/globals';
import type { Answer } from '@flexbizz/sdk';
import { listenTo, type Listener } from './live.js';
import { startMarket, type Market } from './market.js';
import type { Person } from './people.js';

export type FeedItem = Answer<'feed.list'>['items'][number];

export const path = ({ handle }: Person) => ({ path: { handle } });
export const feedOf = async ({ shop }: Person): Promise<FeedItem[]> => (await shop.feed.list().page()).items;
export const told = (items: FeedItem[]) =>
  items.map(({ kind, product, by }) => [kind, product.id, by && by.handle]);
/** The part of a feed that is there because of somebody. */
export const because = async (reader: Person) =>
  told(await feedOf(reader)).filter(([kind]) => kind !== 'fresh');

/** What suites about people do all the time, in a marketplace of their own: bring some in, look at open pages. */
export function minglingSuite() {
  let market: Market;
  const open: Listener[] = [];
  beforeAll(async () => {
    market = await startMarket();
  });
  afterAll(async () => {
    open.forEach((page) => page.close());
    await market.stop();
  });
  return {
    get market() {
      return market;
    },

    async people<Names extends string[]>(...names: Names): Promise<{ [Each in keyof Names]: Person }> {
      const opened: Person[] = [];
      for (const name of names) opened.push(await market.people.openBuyer(name));
      return opened as { [Each in keyof Names]: Person };
    },

    /** A page that somebody has open, or a visitor. */
    async openPage(reader?: Person): Promise<Listener> {
      const page = await listenTo(market.baseUrl, reader && { token: reader.accessToken });
      open.push(page);
      return page;
    },
  };
}
