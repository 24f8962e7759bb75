import { describe, expect, it } from '@jest/globals';
import { because, feedOf, minglingSuite, path, told, type FeedItem } from './support/mingling.js';
import { listProduct } from './support/shopping.js';
import { until } from './support/until.js';

const suite = minglingSuite();
const { people } = suite;

describe('a feed', () => {
  it('has the newest of a shop once it is followed, then what it lists, until it is followed no longer', async () => {
    const pottery = await suite.market.people.openSeller('Kiln Street');
    const old = await listProduct(pottery);
    const [ada] = await people('Ada Moreno');
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
    const pottery = await suite.market.people.openSeller('Kiln Street');
    const [ada, grace, linus] = await people('Ada Moreno', 'Grace Hopper', 'Linus Ek');
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
    const pottery = await suite.market.people.openSeller('Kiln Street');
    const crowd = 4_500;
    await suite.market.db.run(
      `WITH crowd AS (INSERT INTO follows (follower_id, followed_id)
         SELECT gen_random_uuid(), $1::uuid FROM generate_series(1, $2::int) RETURNING followed_id)
       INSERT INTO person_counts (user_id, followers) SELECT followed_id, count(*) FROM crowd GROUP BY followed_id`,
      pottery.id,
      crowd,
    );
    const { id: productId } = await listProduct(pottery);
    const reached = async () =>
      (await suite.market.db.row<{ n: number }>(
        `SELECT count(*)::int AS n FROM feed_items WHERE product_id = $1::uuid`,
        productId,
      ))!.n;
    await until(async () => (await reached()) === crowd, 30);
    await pottery.shop.sellerProducts.archive({ path: { productId } });
    await until(async () => (await reached()) === 0, 30);
  });

  it('goes on with what is new everywhere, page by page, and shows nothing twice', async () => {
    const [pottery, weaver] = [
      await suite.market.people.openSeller('Kiln Street'),
      await suite.market.people.openSeller('Loom'),
    ];
    for (let i = 0; i < 4; i++) await listProduct(i % 2 ? pottery : weaver);
    const [ada] = await people('Ada Moreno');
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
