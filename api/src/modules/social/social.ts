import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import type { Actor } from '#shared/actor.js';
import { Ties } from './persistence/ties.js';
import type { Standing } from './products.contract.js';

/** How many listings of one shop are news at the same time. */
export const NEWS_OF_A_SHOP = 10;

const FIRST = '00000000-0000-0000-0000-000000000000';
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const STANDINGS = `
  SELECT wanted.id AS "productId", coalesce(s.like_count, 0) AS "likeCount", coalesce(s.view_count, 0) AS "viewCount",
         $2::uuid IS NOT NULL AND EXISTS (SELECT FROM product_likes l WHERE l.user_id = $2::uuid AND l.product_id = wanted.id) AS liked,
         $2::uuid IS NOT NULL AND EXISTS (SELECT FROM wishes w WHERE w.user_id = $2::uuid AND w.product_id = wanted.id) AS wished
  FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted(id, place)
  LEFT JOIN product_standings s ON s.product_id = wanted.id ORDER BY place`;

/** What the rest of the house may ask about who follows, likes and blocks whom. */
@Injectable()
export class Social {
  constructor(
    private readonly db: Database,
    private readonly ties: Ties,
  ) {}

  /** How products stand with people, and with whoever asks. */
  async standingsOf(productIds: readonly string[], asks: Actor | null): Promise<Standing[]> {
    const standings = await this.db.rows<Standing>(STANDINGS, [...productIds], asks?.userId ?? null);
    return asks ? standings : standings.map((one) => ({ ...one, liked: null, wished: null }));
  }

  /** Of these pairs, as `one other`, those in which either has blocked the other. */
  blockedPairs(pairs: readonly (readonly [one: string, other: string])[]): Promise<Set<string>> {
    return this.ties.blockedPairs(pairs);
  }

  /** Of these people, those whom one blocked or who blocked them. */
  blockedAmong(userId: string, others: readonly string[]): Promise<Set<string>> {
    return this.ties.blockedAmong(userId, others);
  }

  /** Everybody who follows somebody, newest first, some thousands at a time. */
  async *followersOf(userId: string, atOnce = 2_000): AsyncGenerator<string[]> {
    for (let [at, after] = ['infinity', LAST]; ;) {
      const rows = await this.db.rows<{ id: string; at: Date }>(
        `SELECT follower_id AS id, followed_at AS at FROM follows
         WHERE followed_id = $1::uuid AND (followed_at, follower_id) < ($2::timestamptz, $3::uuid)
         ORDER BY followed_at DESC, follower_id DESC LIMIT $4::int`,
        userId,
        at,
        after,
        atOnce,
      );
      if (rows.length > 0) yield rows.map(({ id }) => id);
      if (rows.length < atOnce) return;
      [at, after] = [rows.at(-1)!.at.toISOString(), rows.at(-1)!.id];
    }
  }

  /** Everybody who likes a product, some thousands at a time. */
  likersOf(productId: string, atOnce = 2_000): AsyncGenerator<string[]> {
    return this.walk(
      `SELECT user_id AS id FROM product_likes WHERE product_id = $1::uuid AND user_id > $2::uuid
       ORDER BY user_id LIMIT $3::int`,
      productId,
      atOnce,
    );
  }

  /** Everybody who wishes for a product, some thousands at a time. */
  wishersOf(productId: string, atOnce = 2_000): AsyncGenerator<string[]> {
    return this.walk(
      `SELECT user_id AS id FROM wishes WHERE product_id = $1::uuid AND user_id > $2::uuid
       ORDER BY user_id LIMIT $3::int`,
      productId,
      atOnce,
    );
  }

  private async *walk(sql: string, of: string, atOnce: number): AsyncGenerator<string[]> {
    for (let after = FIRST; ;) {
      const rows = await this.db.rows<{ id: string }>(sql, of, after, atOnce);
      if (rows.length > 0) yield rows.map(({ id }) => id);
      if (rows.length < atOnce) return;
      after = rows.at(-1)!.id;
    }
  }
}
