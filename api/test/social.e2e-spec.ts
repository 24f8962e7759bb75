import { describe, expect, it } from '@jest/globals';
import { brokenInvariants } from './support/invariants.js';
import { minglingSuite, path } from './support/mingling.js';
import type { Person } from './support/people.js';
import { listProduct } from './support/shopping.js';

const suite = minglingSuite();
const { people } = suite;

describe('following', () => {
  it('counts once however often it is asked, and shows who follows whom', async () => {
    const [ada, grace] = await people('Ada Moreno', 'Grace Hopper');
    for (let times = 1; times <= 2; times++)
      expect(await ada.shop.people.follow(path(grace))).toEqual({ following: true, followers: 1 });
    expect(await ada.shop.people.get(path(grace))).toMatchObject({
      followers: 1,
      following: 0,
      you: { following: true, blocked: false },
    });
    expect(await suite.market.people.guest().people.get(path(grace))).toMatchObject({
      followers: 1,
      you: null,
    });
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
    const [ada, grace] = await people('Ada Moreno', 'Grace Hopper');
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

it('leaves nothing miscounted, and nobody with what is not theirs', async () => {
  const [pottery, weaver] = [
    await suite.market.people.openSeller('Kiln Street'),
    await suite.market.people.openSeller('Loom'),
  ];
  const crowd: Person[] = [];
  for (let i = 0; i < 12; i++) crowd.push(await suite.market.people.openBuyer(`Guest ${i}`));
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
    await suite.market.people
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
  expect(await brokenInvariants(suite.market.db)).toEqual({});
});
