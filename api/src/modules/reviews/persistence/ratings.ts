import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { ratingOf, STARS, type StarCounts } from '../domain/rating.js';
import { ProductRated } from '../reviews.events.js';

interface Reviewed {
  productId: string;
  sellerId: string;
}

/** How many stars products and shops have, counted in the transaction of each review. */
@Injectable()
export class Ratings {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
  ) {}

  /**
   * Many may wait for these rows: call it last. In id order, so that two reviews never wait for each other. What it
   * came to is told while the rows are locked: of two figures the later event has the newer one.
   */
  async move({ productId, sellerId }: Reviewed, stars: { from?: number; to?: number }): Promise<void> {
    const changes = STARS.map((_, i) => (stars.to === i + 1 ? 1 : 0) - (stars.from === i + 1 ? 1 : 0));
    const counts = await this.db.rows<StarCounts & { subjectId: string }>(
      `INSERT INTO ratings AS old (subject_id, one, two, three, four, five)
       SELECT id, greatest($2::int, 0), greatest($3::int, 0), greatest($4::int, 0), greatest($5::int, 0), greatest($6::int, 0)
       FROM unnest($1::uuid[]) AS id
       ON CONFLICT (subject_id) DO UPDATE SET one = old.one + $2::int, two = old.two + $3::int,
         three = old.three + $4::int, four = old.four + $5::int, five = old.five + $6::int
       RETURNING subject_id AS "subjectId", one, two, three, four, five`,
      [productId, sellerId].sort(),
      ...changes,
    );
    const { average, count } = ratingOf(counts.find(({ subjectId }) => subjectId === productId));
    this.events.append(new ProductRated(productId, { productId, average, count }));
  }
}
