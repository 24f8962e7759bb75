import { Injectable } from '@nestjs/common';
import { Shelf, type Listed } from '#modules/catalog/index.js';
import { Identity, type PersonCard } from '#modules/identity/index.js';
import { Database } from '#platform/database/database.js';

export interface Entry {
  kind: 'listed' | 'liked' | 'fresh';
  /** A `ProductCard`, as JSON. */
  card: string;
  by: PersonCard | null;
  at: Date;
}

type Before = [at: string, productId: string];
interface Read {
  shown: Entry[];
  /** Where to go on; null at the end. */
  end: Before | null;
}

const OWN = `
  SELECT at, product_id AS "productId", coalesce(liked_by, seller_id) AS "byId", liked_by IS NOT NULL AS liked
  FROM feed_items WHERE user_id = $1::uuid AND (at, product_id) < ($2::timestamptz, $3::uuid)
  ORDER BY at DESC, product_id DESC LIMIT $4::int`;

const SEEN_OR_BLOCKED = `
  SELECT product_id AS id FROM feed_items WHERE user_id = $1::uuid AND product_id = ANY ($2::uuid[])
  UNION ALL SELECT blocked_id FROM blocks WHERE blocker_id = $1::uuid AND blocked_id = ANY ($3::uuid[])
  UNION ALL SELECT blocker_id FROM blocks WHERE blocked_id = $1::uuid AND blocker_id = ANY ($3::uuid[])`;

/** How far to look for what has not been seen: the first round is enough for most, the second for a full feed. */
const ROUNDS = [60, 600, 600];

/** The two parts of a feed. What is no longer on sale, or whose person is gone, is left out. */
@Injectable()
export class FeedReader {
  constructor(
    private readonly db: Database,
    private readonly shelf: Shelf,
    private readonly identity: Identity,
  ) {}

  async own(userId: string, before: Before, limit: number): Promise<Read> {
    const rows = await this.db.rows<{ at: Date; productId: string; byId: string; liked: boolean }>(
      OWN,
      userId,
      ...before,
      limit,
    );
    const [shelved, people] = await Promise.all([
      this.shelf.cardsOf(rows.map(({ productId }) => productId)),
      this.identity.peopleByIds([...new Set(rows.map(({ byId }) => byId))]),
    ]);
    const shown = rows.flatMap(({ productId, byId, at, liked }): Entry[] => {
      const [product, by] = [shelved.get(productId), people.get(byId)];
      return product && by ? [{ kind: liked ? 'liked' : 'listed', card: product.card, by, at }] : [];
    });
    const last = rows.at(-1);
    return { shown, end: last && rows.length === limit ? [last.at.toISOString(), last.productId] : null };
  }

  async fresh(userId: string, before: Before, limit: number): Promise<Read> {
    const wanted: Listed[] = [];
    let end: Before | null = before;
    for (const round of ROUNDS) {
      if (!end || wanted.length === limit) break;
      const found = await this.shelf.newestBefore(...end, round);
      const unwanted = await this.seenOrBlocked(userId, found);
      const looked = found.findIndex((one) => {
        if (one.sellerId !== userId && !unwanted.has(one.productId) && !unwanted.has(one.sellerId))
          wanted.push(one);
        return wanted.length === limit;
      });
      const last = found.at(looked);
      end =
        last && (looked >= 0 || found.length === round)
          ? [last.publishedAt.toISOString(), last.productId]
          : null;
    }
    const shelved = await this.shelf.cardsOf(wanted.map(({ productId }) => productId));
    const shown = wanted.flatMap(({ productId, publishedAt: at }): Entry[] => {
      const card = shelved.get(productId)?.card;
      return card ? [{ kind: 'fresh', card, by: null, at }] : [];
    });
    return { shown, end };
  }

  private async seenOrBlocked(userId: string, found: Listed[]): Promise<Set<string>> {
    const rows = await this.db.rows<{ id: string }>(
      SEEN_OR_BLOCKED,
      userId,
      found.map(({ productId }) => productId),
      [...new Set(found.map(({ sellerId }) => sellerId))],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
