import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { STARS } from '../domain/rating.js';

/** How many stars products and shops have, counted in the transaction of each review. */
@Injectable()
export class Ratings {
  constructor(private readonly db: Database) {}

  /** Many may wait for these rows: call it last. In id order, so that two reviews never wait for each other. */
  async move(subjectIds: readonly string[], stars: { from?: number; to?: number }): Promise<void> {
    const changes = STARS.map((_, i) => (stars.to === i + 1 ? 1 : 0) - (stars.from === i + 1 ? 1 : 0));
    await this.db.run(
      `INSERT INTO ratings AS old (subject_id, one, two, three, four, five)
       SELECT id, greatest($2::int, 0), greatest($3::int, 0), greatest($4::int, 0), greatest($5::int, 0), greatest($6::int, 0)
       FROM unnest($1::uuid[]) AS id
       ON CONFLICT (subject_id) DO UPDATE SET one = old.one + $2::int, two = old.two + $3::int,
         three = old.three + $4::int, four = old.four + $5::int, five = old.five + $6::int`,
      [...subjectIds].sort(),
      ...changes,
    );
  }
}
