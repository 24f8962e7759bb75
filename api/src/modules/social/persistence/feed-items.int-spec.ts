import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { PlatformModule } from '#platform/platform.module.js';
import { testConfig } from '../../../../test/support/config.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { FeedItems, type Place } from './feed-items.js';
import { ProductLikes } from './product-likes.js';
import { Ties } from './ties.js';

let database: TestDatabase;
let app: TestingModule;
let db: Database;
let likes: ProductLikes;
let feeds: FeedItems;
let ties: Ties;

beforeAll(async () => {
  database = await testDatabase();
  app = await Test.createTestingModule({
    imports: [PlatformModule],
    providers: [FeedItems, ProductLikes, Ties],
  })
    .overrideProvider(Config)
    .useValue(testConfig(database.url))
    .compile();
  [db, feeds, likes, ties] = [app.get(Database), app.get(FeedItems), app.get(ProductLikes), app.get(Ties)];
}, 60_000);
afterAll(async () => {
  await app.close();
  await database.drop();
});

const listed = (count = 1) =>
  Array.from({ length: count }, (_, i) => ({ productId: randomUUID(), publishedAt: new Date(1e12 + i) }));
const followersOf = (followedId: string, count: number) =>
  db.run(
    `INSERT INTO follows (follower_id, followed_id, followed_at)
     SELECT gen_random_uuid(), $1::uuid, now() - make_interval(secs => n / 3) FROM generate_series(1, $2::int) AS n`,
    followedId,
    count,
  );
const feedOf = (userId: string) =>
  db.rows<{ productId: string; likedBy: string | null }>(
    `SELECT product_id AS "productId", liked_by AS "likedBy" FROM feed_items WHERE user_id = $1::uuid
     ORDER BY at DESC, product_id DESC`,
    userId,
  );
const count = async (where: string, ...values: unknown[]) =>
  (await db.row<{ n: number }>(`SELECT count(*)::int AS n FROM feed_items WHERE ${where}`, ...values))!.n;
const fan = async (userId = randomUUID(), followedId = randomUUID()) => {
  await ties.follow(userId, followedId);
  return { userId, followedId };
};

describe('what a shop lists', () => {
  it('reaches every follower once, step by step', async () => {
    const seller = randomUUID();
    await followersOf(seller, 4_500);
    const things = listed(2);
    let [place, steps]: [Place | null | undefined, number] = [undefined, 0];
    do {
      place = await feeds.spreadListings(seller, things, place);
      steps++;
    } while (place);
    expect(steps).toBe(5);
    expect(await count('seller_id = $1::uuid', seller)).toBe(9_000);
    await feeds.spreadListings(seller, things);
    expect(await count('seller_id = $1::uuid', seller)).toBe(9_000);
    while (await feeds.forgetProduct(things[0]!.productId));
    expect(await count('seller_id = $1::uuid', seller)).toBe(4_500);
  });

  it('does not reach whoever unfollows at this moment', async () => {
    const { userId, followedId: seller } = await fan();
    let gone: Promise<void> | undefined;
    await db.transaction(async () => {
      await feeds.spreadListings(seller, listed());
      gone = db.outsideTransaction(() =>
        db.transaction(async () => {
          await ties.unfollow(userId, seller);
          await feeds.forgetBecauseOf(userId, seller);
        }),
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    await gone;
    expect(await feedOf(userId)).toEqual([]);
  });

  it('pushes out the oldest of a feed that is full', async () => {
    const { userId, followedId: seller } = await fan();
    const things = listed(530);
    await feeds.fill(userId, seller, things.slice(0, 520));
    await feeds.fill(userId, seller, things.slice(520));
    const kept = await feedOf(userId);
    const newestFirst = things.toReversed().map(({ productId }) => productId);
    expect(kept.map(({ productId }) => productId)).toEqual(newestFirst.slice(0, 500));
  });
});

describe('what somebody likes', () => {
  const like = async (userId: string, productId: string) => {
    await likes.add(userId, productId);
    return { userId, productId };
  };

  it('reaches their newest followers only, not the seller, nobody blocked, and nobody once it is taken back', async () => {
    const { userId: seller, followedId: fanatic } = await fan();
    const { userId: barred } = await fan(undefined, fanatic);
    await db.transaction(() => ties.block(seller, barred));
    await followersOf(fanatic, 1_200);
    const { productId } = await like(fanatic, randomUUID());
    await feeds.spreadLike(fanatic, productId, seller);
    expect([await feedOf(seller), await feedOf(barred)]).toEqual([[], []]);
    expect(await count('liked_by = $1::uuid', fanatic)).toBe(999);
    await feeds.takeLikeBack(fanatic, productId);
    expect(await count('liked_by = $1::uuid', fanatic)).toBe(999);
    await likes.remove(fanatic, productId);
    await feeds.takeLikeBack(fanatic, productId);
    expect(await count('liked_by = $1::uuid', fanatic)).toBe(0);
    await feeds.spreadLike(fanatic, productId, seller);
    expect(await count('liked_by = $1::uuid', fanatic)).toBe(0);
  });

  it('gives way to the seller, whichever came first', async () => {
    const [{ userId, followedId: seller }, thing] = [await fan(), listed()[0]!];
    const { followedId: friend } = await fan(userId);
    await like(friend, thing.productId);
    const item = { productId: thing.productId, likedBy: null };
    await feeds.spreadLike(friend, thing.productId, seller);
    expect(await feedOf(userId)).toEqual([{ ...item, likedBy: friend }]);
    await feeds.spreadListings(seller, [thing]);
    expect(await feedOf(userId)).toEqual([item]);
    await feeds.spreadLike(friend, thing.productId, seller);
    expect(await feedOf(userId)).toEqual([item]);
  });
});

it('forgets, between two who are blocked, whatever has to do with the other', async () => {
  const [ada, seller] = [randomUUID(), randomUUID()];
  const { followedId: friend } = await fan(ada);
  const product = randomUUID();
  await likes.add(friend, product);
  await feeds.spreadLike(friend, product, seller);
  expect(await feedOf(ada)).toHaveLength(1);
  await feeds.forgetEachOther(seller, ada);
  expect(await feedOf(ada)).toEqual([]);
});
