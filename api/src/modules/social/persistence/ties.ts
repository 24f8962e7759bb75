import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { PersonBlocked } from '../social.events.js';

/** Who follows whom and who blocks whom. Every change says whether anything was changed. */
@Injectable()
export class Ties {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
  ) {}

  /** What happens between two people happens one after the other: nobody follows who is being blocked. */
  async lock(one: string, other: string): Promise<void> {
    const pair = [one, other].sort().join(' ');
    await this.db.run(`SELECT pg_advisory_xact_lock(hashtextextended($1, 11))`, pair);
  }

  async follow(followerId: string, followedId: string): Promise<boolean> {
    const added = await this.db.run(
      `INSERT INTO follows (follower_id, followed_id) VALUES ($1::uuid, $2::uuid) ON CONFLICT DO NOTHING`,
      followerId,
      followedId,
    );
    return added === 1;
  }

  async unfollow(followerId: string, followedId: string): Promise<boolean> {
    const gone = await this.db.run(
      `DELETE FROM follows WHERE follower_id = $1::uuid AND followed_id = $2::uuid`,
      followerId,
      followedId,
    );
    return gone === 1;
  }

  async block(blockerId: string, blockedId: string): Promise<void> {
    const added = await this.db.run(
      `INSERT INTO blocks (blocker_id, blocked_id) VALUES ($1::uuid, $2::uuid) ON CONFLICT DO NOTHING`,
      blockerId,
      blockedId,
    );
    if (added === 1) this.events.append(new PersonBlocked(blockerId, { blockerId, blockedId }));
  }

  async unblock(blockerId: string, blockedId: string): Promise<void> {
    await this.db.run(
      `DELETE FROM blocks WHERE blocker_id = $1::uuid AND blocked_id = $2::uuid`,
      blockerId,
      blockedId,
    );
  }

  /** Whether either has blocked the other. */
  async areBlocked(one: string, other: string): Promise<boolean> {
    const row = await this.db.row(
      `SELECT FROM blocks WHERE (blocker_id = $1::uuid AND blocked_id = $2::uuid)
                             OR (blocker_id = $2::uuid AND blocked_id = $1::uuid) LIMIT 1`,
      one,
      other,
    );
    return row !== undefined;
  }

  /** Of these pairs, as `one other`, those in which either has blocked the other. */
  async blockedPairs(pairs: readonly (readonly [one: string, other: string])[]): Promise<Set<string>> {
    const rows = await this.db.rows<{ pair: string }>(
      `SELECT one || ' ' || other AS pair FROM unnest($1::uuid[], $2::uuid[]) AS pair(one, other)
       WHERE EXISTS (SELECT FROM blocks WHERE (blocker_id, blocked_id) IN ((one, other), (other, one)))`,
      pairs.map(([one]) => one),
      pairs.map(([, other]) => other),
    );
    return new Set(rows.map(({ pair }) => pair));
  }

  /** Of these people, those whom one blocked or who blocked them. */
  async blockedAmong(userId: string, others: readonly string[]): Promise<Set<string>> {
    if (others.length === 0) return new Set();
    const rows = await this.db.rows<{ id: string }>(
      `SELECT blocked_id AS id FROM blocks WHERE blocker_id = $1::uuid AND blocked_id = ANY ($2::uuid[])
       UNION SELECT blocker_id FROM blocks WHERE blocked_id = $1::uuid AND blocker_id = ANY ($2::uuid[])`,
      userId,
      [...others],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
