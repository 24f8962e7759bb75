import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '@flexbizz/sdk';
import { OpenFeeds } from '../src/modules/social/open-feeds.js';
import { brokenInvariants } from './support/invariants.js';
import { listenTo, type Listener } from './support/live.js';
import { startMarket, type Market } from './support/market.js';
import type { Person } from './support/people.js';
import { listProduct } from './support/shopping.js';
import { until } from './support/until.js';

type FeedItem = Answer<'feed.list'>['items'][number];

let market: Market;
const open: Listener[] = [];

beforeAll(async () => {
  market = await startMarket();
});
afterAll(async () => {
  open.forEach((listener) => listener.close());
  await market.stop();
});

const path = ({ handle }: Person) => ({ path: { handle } });
const feedOf = async ({ shop }: Person): Promise<FeedItem[]> => (await shop.feed.list().page()).items;
const told = (items: FeedItem[]) => items.map(({ kind, product, by }) => [kind, product.id, by && by.handle]);
/** The part of a feed that is there because of somebody. */
const because = async (reader: Person) => told(await feedOf(reader)).filter(([kind]) => kind !== 'fresh');
const people = async (...names: string[]) => {
  const opened: Person[] = [];
  for (const name of names) opened.push(await market.people.openBuyer(name));
  return opened;
};

describe('following', () => {
  it('counts once however often it is asked, and shows who follows whom', async () => {
    const [ada, grace] = (await people('Ada Moreno', 'Grace Hopper')) as [Person, Person];
    for (let times = 1; times <= 2; times++)
      expect(await ada.shop.people.follow(path(grace))).toEqual({ following: true, followers: 1 });
    expect(await ada.shop.people.get(path(grace))).toMatchObject({
      followers: 1,
      following: 0,
      you: { following: true, blocked: false },
    });
    expect(await market.people.guest().people.get(path(grace))).toMatchObject({ followers: 1, you: null });
    const { items } = await grace.shop.people.followers(path(grace)).page();
    expect(items).toMatchObject([{ handle: ada.handle, youFollow: false }]);
    expect((await ada.shop.people.following(path(ada)).page()).items).toMatchObject([
      { handle: grace.handle, youFollow: true },
    ]);
    for (let times = 1; times <= 2; times++)
      expect(await ada.shop.people.unfollow(path(grace))).toEqual({ following: false, followers: 0 });
    expect(await ada.shop.people.get(path(ada))).toMatchObject({ following: 0 });
  });

  it('is refused of oneself, of nobody, and between people who are blocked', async () => {
    const [ada, grace] = (await people('Ada Moreno', 'Grace Hopper')) as [Person, Person];
    const refusal = async (reader: Person, handle: string) =>
      (await reader.shop.safe.people.follow({ path: { handle } })).error?.code;
    expect(await refusal(ada, ada.handle)).toBe('people.that-is-you');
    expect(await refusal(ada, 'nobody-at-all')).toBe('people.not-found');
    await ada.shop.people.follow(path(grace));
    await grace.shop.people.follow(path(ada));
    await grace.shop.people.block(path(ada));
    expect([await refusal(ada, grace.handle), await refusal(grace, ada.handle)]).toEqual([
      'people.cannot-follow',
      'people.cannot-follow',
    ]);
    expect(await grace.shop.people.get(path(ada))).toMatchObject({
      followers: 0,
      following: 0,
      you: { following: false, blocked: true },
    });
    expect((await grace.shop.blocks.list().page()).items).toMatchObject([{ handle: ada.handle }]);
    expect((await ada.shop.blocks.list().page()).items).toEqual([]);
    await grace.shop.people.unblock(path(ada));
    expect(await ada.shop.people.follow(path(grace))).toMatchObject({ following: true });
  });
});

describe('an open feed', () => {
  const openFeed = async (reader: Person) => {
    const page = await listenTo(market.baseUrl, { token: reader.accessToken });
    open.push(page);
    expect(await page.socket.emitWithAck('feed:watch', {})).toEqual({ ok: true, result: {} });
    return page;
  };
  const grown = ({ heard }: Listener) => heard.filter(({ type }) => type === 'feed:grown').length;
  const heardOf = (page: Listener, times: number) => until(async () => grown(page) >= times);

  it('hears of every single thing that is listed, and of what is liked; the feeds of others are quiet', async () => {
    const pottery = await market.people.openSeller('Kiln Street');
    const elsewhere = await market.people.openSeller('Far Away');
    const [ada, grace, linus] = (await people('Ada Moreno', 'Grace Hopper', 'Linus Park')) as [
      Person,
      Person,
      Person,
    ];
    await ada.shop.people.follow(path(pottery));
    await linus.shop.people.follow(path(elsewhere));
    const [reads, stranger] = [await openFeed(ada), await openFeed(linus)];
    const closed = await listenTo(market.baseUrl, { token: ada.accessToken });
    open.push(closed);

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
    const pottery = await market.people.openSeller('Kiln Street');
    const [first, second] = (await people('Ada Moreno', 'Grace Hopper')) as [Person, Person];
    for (const { shop } of [first, second]) await shop.people.follow(path(pottery));
    const [older, newer] = [await openFeed(first), await openFeed(second)];
    const cut = await market.db.row<{ place: [string, string] }>(
      `SELECT jsonb_build_array(followed_at, follower_id) AS place FROM follows
       WHERE followed_id = $1::uuid AND follower_id = $2::uuid`,
      pottery.id,
      second.id,
    );
    const feeds = market.app.get(OpenFeeds);
    const grow = (portion: object) =>
      market.db.transaction(async () => feeds.grown({ followedId: pottery.id, upTo: null, ...portion }));
    await grow({ upTo: cut!.place });
    await heardOf(newer, 1);
    expect(grown(older)).toBe(0);
    await grow({ after: cut!.place });
    await heardOf(older, 1);
    expect(grown(newer)).toBe(1);
  });

  it('is for who is signed in', async () => {
    const visitor = await listenTo(market.baseUrl);
    open.push(visitor);
    expect(await visitor.socket.emitWithAck('feed:watch', {})).toMatchObject({
      problem: { code: 'auth.sign-in-required' },
    });
  });
});

describe('a feed', () => {
  it('has the newest of a shop once it is followed, then what it lists, until it is followed no longer', async () => {
    const pottery = await market.people.openSeller('Kiln Street');
    const old = await listProduct(pottery);
    const [ada] = (await people('Ada Moreno')) as [Person];
    await ada.shop.people.follow(path(pottery));
    await until(async () => (await because(ada)).length === 1);
    const { id } = await listProduct(pottery);
    await until(async () => (await because(ada)).length === 2);
    expect(await because(ada)).toEqual([
      ['listed', id, pottery.handle],
      ['listed', old.id, pottery.handle],
    ]);
    await pottery.shop.sellerProducts.archive({ path: { productId: id } });
    await until(async () => (await because(ada)).length === 1);
    await pottery.shop.sellerProducts.publish({ path: { productId: id } });
    await until(async () => (await because(ada)).length === 2);
    await ada.shop.people.unfollow(path(pottery));
    expect(await because(ada)).toEqual([]);
    expect((await feedOf(ada)).every(({ kind, by }) => kind === 'fresh' && by === null)).toBe(true);
  });

  it('has what friends like as long as they do, and nothing of a seller with whom one is blocked', async () => {
    const pottery = await market.people.openSeller('Kiln Street');
    const [ada, grace, linus] = (await people('Ada Moreno', 'Grace Hopper', 'Linus Ek')) as [
      Person,
      Person,
      Person,
    ];
    const { id: productId } = await listProduct(pottery);
    await ada.shop.people.follow(path(grace));
    await linus.shop.people.follow(path(grace));
    await pottery.shop.people.block(path(linus));
    await grace.shop.products.like({ path: { productId } });
    await until(async () => (await because(ada)).length === 1);
    expect(await because(ada)).toEqual([['liked', productId, grace.handle]]);
    const shown = await feedOf(linus);
    expect(shown.some(({ product }) => product.seller.handle === pottery.handle)).toBe(false);
    expect(shown.length).toBeGreaterThan(0);
    await grace.shop.products.unlike({ path: { productId } });
    await until(async () => (await because(ada)).length === 0);
  });

  it('hears of a shop however many follow it, and forgets what it withdraws', async () => {
    const pottery = await market.people.openSeller('Kiln Street');
    const crowd = 4_500;
    await market.db.run(
      `WITH crowd AS (INSERT INTO follows (follower_id, followed_id)
         SELECT gen_random_uuid(), $1::uuid FROM generate_series(1, $2::int) RETURNING followed_id)
       INSERT INTO person_counts (user_id, followers) SELECT followed_id, count(*) FROM crowd GROUP BY followed_id`,
      pottery.id,
      crowd,
    );
    const { id: productId } = await listProduct(pottery);
    const reached = async () =>
      (await market.db.row<{ n: number }>(
        `SELECT count(*)::int AS n FROM feed_items WHERE product_id = $1::uuid`,
        productId,
      ))!.n;
    await until(async () => (await reached()) === crowd, 30);
    await pottery.shop.sellerProducts.archive({ path: { productId } });
    await until(async () => (await reached()) === 0, 30);
  });

  it('goes on with what is new everywhere, page by page, and shows nothing twice', async () => {
    const [pottery, weaver] = [
      await market.people.openSeller('Kiln Street'),
      await market.people.openSeller('Loom'),
    ];
    for (let i = 0; i < 4; i++) await listProduct(i % 2 ? pottery : weaver);
    const [ada] = (await people('Ada Moreno')) as [Person];
    await ada.shop.people.follow(path(pottery));
    await until(async () => (await because(ada)).length === 2);
    const paged: FeedItem[] = [];
    for await (const item of ada.shop.feed.list({ query: { limit: 3 } })) paged.push(item);
    expect(told(paged)).toEqual(told(await feedOf(ada)));
    const ids = paged.map(({ product }) => product.id);
    expect(new Set(ids).size).toBe(ids.length);
    const everything: string[] = [];
    for await (const { id } of ada.shop.products.list()) everything.push(id);
    expect(ids.toSorted()).toEqual(everything.toSorted());
  });
});

describe('likes', () => {
  it('count exactly though two hundred come and go at once', async () => {
    const pottery = await market.people.openSeller('Kiln Street');
    const { id: productId } = await listProduct(pottery);
    const crowd: Person[] = [];
    for (let i = 0; i < 50; i++) crowd.push(await market.people.openBuyer(`Guest ${i}`));
    await Promise.all(
      crowd.flatMap(({ shop }, i) => [
        shop.products.like({ path: { productId } }),
        shop.products.like({ path: { productId } }),
        shop.products.like({ path: { productId } }),
        i % 2 ? shop.products.unlike({ path: { productId } }) : shop.products.like({ path: { productId } }),
      ]),
    );
    const [{ count }] = (await market.db.rows(
      `SELECT count(*)::int AS count FROM product_likes WHERE product_id = $1::uuid`,
      productId,
    )) as [{ count: number }];
    expect(count).toBeGreaterThanOrEqual(25);
    const { items } = await crowd[0]!.shop.products.standings({ query: { ids: productId } });
    expect(items).toEqual([{ productId, likeCount: count, viewCount: 0, liked: true, wished: false }]);
  });

  it('move on every page that is open, as do price and stock', async () => {
    const pottery = await market.people.openSeller('Kiln Street');
    const [ada] = (await people('Ada Moreno')) as [Person];
    const product = await listProduct(pottery, { price: 2_500 });
    const { id: productId } = product;
    const page = await listenTo(market.baseUrl);
    open.push(page);
    const watch = (id: string) => page.socket.timeout(5_000).emitWithAck('product:watch', { productId: id });
    expect(await watch(productId)).toMatchObject({
      ok: true,
      result: { productId, likeCount: 0, viewCount: 0, product: { price: { amount: 2_500 }, inStock: true } },
    });
    expect(await watch(ada.id)).toMatchObject({ ok: false, problem: { code: 'products.not-found' } });
    expect(await ada.shop.products.like({ path: { productId } })).toEqual({ liked: true, likeCount: 1 });
    await until(async () => page.heard.some(({ type }) => type === 'product:liked'));
    expect(page.heard.find(({ type }) => type === 'product:liked')?.data).toEqual({
      productId,
      likeCount: 1,
    });
    await pottery.shop.stock.set({ body: { items: [{ sku: product.variants[0]!.sku!, onHand: 1 }] } });
    const last = () => page.heard.findLast(({ type }) => type === 'product:updated')?.data;
    await until(async () => JSON.stringify(last())?.includes('"stockLeft":1'));
    await pottery.shop.sellerProducts.archive({ path: { productId } });
    await until(async () => JSON.stringify(last()) === JSON.stringify({ productId, product: null }));
    const witness = await listenTo(market.baseUrl);
    open.push(witness);
    await pottery.shop.sellerProducts.publish({ path: { productId } });
    await until(async () => JSON.stringify(last())?.includes('"stockLeft":1'));
    await page.socket.timeout(5_000).emitWithAck('product:unwatch', { productId });
    await witness.socket.timeout(5_000).emitWithAck('product:watch', { productId });
    const before = page.heard.length;
    await ada.shop.products.unlike({ path: { productId } });
    await until(async () => witness.heard.length > 0);
    expect(page.heard).toHaveLength(before);
  });

  it('and wishes are lists of what can be bought', async () => {
    const pottery = await market.people.openSeller('Kiln Street');
    const [ada] = (await people('Ada Moreno')) as [Person];
    const [first, second] = [await listProduct(pottery), await listProduct(pottery)];
    for (const { id: productId } of [first, second]) {
      await ada.shop.products.like({ path: { productId } });
      await ada.shop.wishlist.add({ path: { productId } });
      await ada.shop.wishlist.add({ path: { productId } });
    }
    const ids = async (list: 'likes' | 'wishlist') =>
      (await ada.shop[list].list().page()).items.map(({ product }) => product.id);
    expect([await ids('likes'), await ids('wishlist')]).toEqual([
      [second.id, first.id],
      [second.id, first.id],
    ]);
    await pottery.shop.sellerProducts.archive({ path: { productId: second.id } });
    await until(async () => (await ids('likes')).length === 1);
    await ada.shop.wishlist.remove({ path: { productId: first.id } });
    expect(await ids('wishlist')).toEqual([]);
    const refused = await ada.shop.safe.products.like({ path: { productId: second.id } });
    expect(refused.error?.code).toBe('products.not-found');
    expect(await ada.shop.people.get(path(ada))).toMatchObject({ likes: 2 });
  });
});

describe('views', () => {
  it('count a visitor once an hour, and nobody for what is not there', async () => {
    const pottery = await market.people.openSeller('Kiln Street');
    const [ada] = (await people('Ada Moreno')) as [Person];
    const { id: productId } = await listProduct(pottery);
    const guest = market.people.guest();
    for (const shop of [ada.shop, ada.shop, guest, guest])
      await shop.products.viewed({ path: { productId } });
    await guest.products.viewed({ path: { productId: ada.id } });
    const views = async () =>
      (await guest.products.standings({ query: { ids: `${productId},${ada.id}` } })).items;
    await until(async () => (await views())[0]!.viewCount >= 2); // they may be written one after the other
    expect(await views()).toMatchObject([{ viewCount: 2, liked: null, wished: null }, { viewCount: 0 }]);
    await ada.shop.products.viewed({ path: { productId } });
    const { id: other } = await listProduct(pottery);
    await ada.shop.products.viewed({ path: { productId: other } });
    await until(
      async () => (await guest.products.standings({ query: { ids: other } })).items[0]!.viewCount === 1,
    );
    expect((await views())[0]!.viewCount).toBe(2);
  });
});

it('leaves nothing miscounted, and nobody with what is not theirs', async () => {
  const [pottery, weaver] = [
    await market.people.openSeller('Kiln Street'),
    await market.people.openSeller('Loom'),
  ];
  const crowd: Person[] = [];
  for (let i = 0; i < 12; i++) crowd.push(await market.people.openBuyer(`Guest ${i}`));
  const listing = (async () => {
    for (let i = 0; i < 6; i++) await listProduct(i % 2 ? pottery : weaver);
  })();
  const restless = crowd.map(async ({ shop }, i) => {
    for (const seller of [pottery, weaver, pottery]) {
      await shop.people.follow(path(seller));
      const friend = crowd[(i + 1) % crowd.length]!;
      await shop.safe.people.follow(path(friend));
      if (i % 3 === 0) await shop.people.block(path(friend));
      if (i % 2) await shop.people.unfollow(path(seller));
    }
  });
  await Promise.all([listing, ...restless]);
  const products = (
    await market.people
      .guest()
      .products.list({ query: { seller: weaver.handle } })
      .page()
  ).items;
  await Promise.all(
    crowd.map(async ({ shop }, i) => {
      for (const { id: productId } of products) await shop.products.like({ path: { productId } });
      if (i % 2) await shop.products.unlike({ path: { productId: products[0]!.id } });
    }),
  );
  expect(await brokenInvariants(market.db)).toEqual({});
});
