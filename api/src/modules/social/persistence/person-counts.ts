import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';

interface Change {
  userId: string;
  count: 'followers' | 'following' | 'likes';
}

/**
 * What is counted of people, in the transaction of what is counted. Rows are taken in order of their id, so that two
 * who follow each other at the same moment do not wait for each other.
 */
@Injectable()
export class PersonCounts {
  constructor(private readonly db: Database) {}

  async raise(...changes: Change[]): Promise<void> {
    await this.db.run(
      `INSERT INTO person_counts AS old (user_id, followers, following, likes)
       SELECT * FROM unnest($1::uuid[], $2::int[], $3::int[], $4::int[]) AS change(user_id, followers, following, likes)
       ORDER BY user_id
       ON CONFLICT (user_id) DO UPDATE SET followers = old.followers + excluded.followers,
         following = old.following + excluded.following, likes = old.likes + excluded.likes`,
      ...columnsOf(changes),
    );
  }

  async lower(...changes: Change[]): Promise<void> {
    await this.db.run(
      `WITH taken AS (SELECT user_id FROM person_counts WHERE user_id = ANY ($1::uuid[]) ORDER BY user_id FOR UPDATE)
       UPDATE person_counts AS old SET followers = old.followers - change.followers,
         following = old.following - change.following, likes = old.likes - change.likes
       FROM unnest($1::uuid[], $2::int[], $3::int[], $4::int[]) AS change(user_id, followers, following, likes)
       JOIN taken USING (user_id) WHERE old.user_id = change.user_id`,
      ...columnsOf(changes),
    );
  }

  async followersOf(userId: string): Promise<number> {
    const row = await this.db.row<{ followers: number }>(
      `SELECT followers FROM person_counts WHERE user_id = $1::uuid`,
      userId,
    );
    return row?.followers ?? 0;
  }
}

/** One row for each person. */
function columnsOf(changes: Change[]): [string[], number[], number[], number[]] {
  const people = [...Map.groupBy(changes, ({ userId }) => userId)];
  const column = (wanted: Change['count']) =>
    people.map(([, mine]) => mine.filter(({ count }) => count === wanted).length);
  return [people.map(([id]) => id), column('followers'), column('following'), column('likes')];
}
