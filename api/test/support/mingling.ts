import type { Answer } from '@flexbizz/sdk';
import { listeningSuite } from './listening.js';
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
  const suite = listeningSuite();
  return {
    get market() {
      return suite.market;
    },

    /** A page that somebody has open, or a visitor. */
    openPage: (reader?: Person) => suite.listen(reader),

    async people<Names extends string[]>(...names: Names): Promise<{ [Each in keyof Names]: Person }> {
      const opened: Person[] = [];
      for (const name of names) opened.push(await suite.market.people.openBuyer(name));
      return opened as { [Each in keyof Names]: Person };
    },
  };
}
