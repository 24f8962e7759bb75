import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';

const KEPT_OF_EACH = 500;
const AT_ONCE = 2_000;
/** Of those whose feed grows, so many are cut back to what is kept. Everybody has their turn soon enough. */
const SHARE_TRIMMED = 0.02;
const MOST_WHO_HEAR_OF_A_LIKE = 1_000;

export interface Listed {
  productId: string;
  publishedAt: Date;
}

/** In the list of a seller's followers. */
export type Place = [followedAt: string, followerId: string];
export const FROM_THE_START: Place = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** That one follows the seller says more than that somebody likes it. */
const SELLER_WINS = `
  ON CONFLICT (user_id, product_id) DO UPDATE SET at = excluded.at, liked_by = NULL
  WHERE feed_items.liked_by IS NOT NULL`;

/**
 * The rows of feeds. Who is given something keeps their follow locked meanwhile: an unfollow waits, and then takes it
 * out again.
 */
@Injectable()
export class FeedItems {
  constructor(private readonly db: Database) {}

  /**
   * Gives products to some thousand who follow their seller. Answers with the place to go on from; null when everybody
   * has had them.
   */
  async spreadListings(sellerId: string, products: Listed[], place = FROM_THE_START): Promise<Place | null> {
    const most = Math.ceil(AT_ONCE / products.length);
    const row = await this.db.row<{ taken: number; last: Place; trimmed: string[] }>(
      `WITH taken AS MATERIALIZED (
         SELECT follower_id, followed_at FROM follows
         WHERE followed_id = $1::uuid AND (followed_at, follower_id) < ($2::timestamptz, $3::uuid)
         ORDER BY followed_at DESC, follower_id DESC LIMIT $4::int FOR KEY SHARE),
       given AS (
         INSERT INTO feed_items (user_id, at, product_id, seller_id)
         SELECT follower_id, listed.at, listed.id, $1::uuid
         FROM taken, unnest($5::uuid[], $6::timestamptz[]) AS listed(id, at) ORDER BY follower_id, listed.id
         ${SELLER_WINS})
       SELECT count(*)::int AS taken, coalesce(array_agg(follower_id) FILTER (WHERE random() < $7::float8), '{}') AS trimmed,
              (array_agg(jsonb_build_array(followed_at, follower_id) ORDER BY followed_at, follower_id))[1] AS last
       FROM taken`,
      sellerId,
      ...place,
      most,
      ...columnsOf(products),
      SHARE_TRIMMED,
    );
    await this.trim(row!.trimmed);
    return row!.taken === most ? row!.last : null;
  }

  /** Gives the newest listings of a seller to somebody who follows them now, and still does. */
  async fill(followerId: string, sellerId: string, products: Listed[]): Promise<void> {
    await this.db.run(
      `WITH taken AS MATERIALIZED (
         SELECT follower_id FROM follows WHERE follower_id = $1::uuid AND followed_id = $2::uuid FOR KEY SHARE)
       INSERT INTO feed_items (user_id, at, product_id, seller_id)
       SELECT follower_id, listed.at, listed.id, $2::uuid
       FROM taken, unnest($3::uuid[], $4::timestamptz[]) AS listed(id, at) ORDER BY listed.id
       ${SELLER_WINS}`,
      followerId,
      sellerId,
      ...columnsOf(products),
    );
    await this.trim([followerId]);
  }

  /**
   * Shows a like, while it lasts, to the newest followers; not to the seller, nor where seller and reader are blocked.
   * Answers with the last of those followers; null when nobody's feed has grown.
   */
  async spreadLike(userId: string, productId: string, sellerId: string): Promise<Place | null> {
    const row = await this.db.row<{ given: string[]; last: Place | null }>(
      `WITH liked AS MATERIALIZED (
         SELECT liked_at FROM product_likes WHERE user_id = $1::uuid AND product_id = $2::uuid FOR KEY SHARE),
       taken AS MATERIALIZED (
         SELECT follower_id, followed_at FROM follows WHERE followed_id = $1::uuid AND follower_id <> $3::uuid
         ORDER BY followed_at DESC, follower_id DESC LIMIT ${MOST_WHO_HEAR_OF_A_LIKE} FOR KEY SHARE),
       given AS (
       INSERT INTO feed_items (user_id, at, product_id, seller_id, liked_by)
       SELECT follower_id, liked_at, $2::uuid, $3::uuid, $1::uuid FROM liked, taken
       WHERE NOT EXISTS (SELECT FROM blocks WHERE blocker_id = follower_id AND blocked_id = $3::uuid)
         AND NOT EXISTS (SELECT FROM blocks WHERE blocker_id = $3::uuid AND blocked_id = follower_id)
       ORDER BY follower_id
       ON CONFLICT DO NOTHING RETURNING user_id)
       SELECT coalesce(array_agg(user_id), '{}') AS given,
              (array_agg(jsonb_build_array(followed_at, follower_id) ORDER BY followed_at, follower_id))[1] AS last
       FROM given JOIN taken ON follower_id = user_id`,
      userId,
      productId,
      sellerId,
    );
    await this.trim(row!.given.filter(() => Math.random() < SHARE_TRIMMED));
    return row!.last;
  }

  async takeLikeBack(userId: string, productId: string): Promise<void> {
    await this.db.run(
      `DELETE FROM feed_items WHERE product_id = $2::uuid AND liked_by = $1::uuid
         AND NOT EXISTS (SELECT FROM product_likes WHERE user_id = $1::uuid AND product_id = $2::uuid)`,
      userId,
      productId,
    );
  }

  /** Takes out of one feed what is in it because of somebody. */
  async forgetBecauseOf(userId: string, otherId: string): Promise<void> {
    await this.db.run(
      `DELETE FROM feed_items WHERE user_id = $1::uuid AND coalesce(liked_by, seller_id) = $2::uuid`,
      userId,
      otherId,
    );
  }

  /** Takes out of both feeds everything that has to do with the other. */
  async forgetEachOther(one: string, other: string): Promise<void> {
    await this.db.run(
      `DELETE FROM feed_items WHERE (user_id = $1::uuid AND $2::uuid IN (seller_id, liked_by))
                                 OR (user_id = $2::uuid AND $1::uuid IN (seller_id, liked_by))`,
      one,
      other,
    );
  }

  /** True when there may be more of it. */
  async forgetProduct(productId: string): Promise<boolean> {
    const gone = await this.db.run(
      `DELETE FROM feed_items WHERE ctid = ANY (ARRAY(
         SELECT ctid FROM feed_items WHERE product_id = $1::uuid LIMIT ${AT_ONCE}))`,
      productId,
    );
    return gone === AT_ONCE;
  }

  private async trim(userIds: string[]): Promise<void> {
    if (userIds.length === 0) return;
    await this.db.run(
      `DELETE FROM feed_items AS item USING unnest($1::uuid[]) AS person(id)
       CROSS JOIN LATERAL (
         SELECT at, product_id FROM feed_items WHERE user_id = person.id
         ORDER BY at DESC, product_id DESC OFFSET ${KEPT_OF_EACH} LIMIT 1) AS cut
       WHERE item.user_id = person.id AND (item.at, item.product_id) <= (cut.at, cut.product_id)`,
      userIds,
    );
  }
}

const columnsOf = (products: Listed[]): [string[], Date[]] => [
  products.map(({ productId }) => productId),
  products.map(({ publishedAt }) => publishedAt),
];
