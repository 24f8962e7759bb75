import { describe, expect, it } from '@jest/globals';
import { OpenFeeds } from '../src/modules/social/open-feeds.js';
import type { Listener } from './support/live.js';
import { because, minglingSuite, path } from './support/mingling.js';
import type { Person } from './support/people.js';
import { listProduct } from './support/shopping.js';
import { until } from './support/until.js';

const suite = minglingSuite();
const { people, openPage } = suite;

describe('an open feed', () => {
  const openFeed = async (reader: Person) => {
    const page = await openPage(reader);
    expect(await page.socket.emitWithAck('feed:watch', {})).toEqual({ ok: true, result: {} });
    return page;
  };
  const grown = ({ heard }: Listener) => heard.filter(({ type }) => type === 'feed:grown').length;
  const heardOf = (page: Listener, times: number) => until(async () => grown(page) >= times);

  it('hears of every single thing that is listed, and of what is liked; the feeds of others are quiet', async () => {
    const pottery = await suite.market.people.openSeller('Kiln Street');
    const elsewhere = await suite.market.people.openSeller('Far Away');
    const [ada, grace, linus] = await people('Ada Moreno', 'Grace Hopper', 'Linus Park');
    await ada.shop.people.follow(path(pottery));
    await linus.shop.people.follow(path(elsewhere));
    const [reads, stranger] = [await openFeed(ada), await openFeed(linus)];
    const closed = await openPage(ada);

    for (const listing of [1, 2, 3]) {
      const { id } = await listProduct(pottery);
      await heardOf(reads, listing);
      expect((await because(ada))[0]).toEqual(['listed', id, pottery.handle]);
    }
    const found = await listProduct(elsewhere);
    await heardOf(stranger, 1);
    await ada.shop.people.follow(path(grace));
    await grace.shop.products.like({ path: { productId: found.id } });
    await heardOf(reads, 4);
    expect((await because(ada))[0]).toEqual(['liked', found.id, grace.handle]);
    expect([grown(reads), grown(stranger), grown(closed)]).toEqual([4, 1, 0]);

    expect(await reads.socket.emitWithAck('feed:unwatch', {})).toEqual({ ok: true, result: {} });
    await linus.shop.people.follow(path(pottery));
    await heardOf(stranger, 2); // what a new follow brings
    await listProduct(pottery);
    await heardOf(stranger, 3);
    expect(grown(reads)).toBe(4);
  });

  it('is told with the portion of followers it is in, and with no other', async () => {
    const pottery = await suite.market.people.openSeller('Kiln Street');
    const [first, second] = await people('Ada Moreno', 'Grace Hopper');
    for (const { shop } of [first, second]) await shop.people.follow(path(pottery));
    const [older, newer] = [await openFeed(first), await openFeed(second)];
    const cut = await suite.market.db.row<{ place: [string, string] }>(
      `SELECT jsonb_build_array(followed_at, follower_id) AS place FROM follows
       WHERE followed_id = $1::uuid AND follower_id = $2::uuid`,
      pottery.id,
      second.id,
    );
    const feeds = suite.market.app.get(OpenFeeds);
    const grow = (portion: object) =>
      suite.market.db.transaction(async () =>
        feeds.grown({ followedId: pottery.id, upTo: null, ...portion }),
      );
    await grow({ upTo: cut!.place });
    await heardOf(newer, 1);
    expect(grown(older)).toBe(0);
    await grow({ after: cut!.place });
    await heardOf(older, 1);
    expect(grown(newer)).toBe(1);
  });

  it('is for who is signed in', async () => {
    const visitor = await openPage();
    expect(await visitor.socket.emitWithAck('feed:watch', {})).toMatchObject({
      problem: { code: 'auth.sign-in-required' },
    });
  });
});
