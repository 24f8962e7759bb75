import { Injectable, Logger } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import type { Delivered } from './subscriber.js';

const MOST_ATTEMPTS = 12;
/** Renewed while its holder lives: what a killed process had is free again this soon. */
const LEASE = '12 s';

const LOCK = `SELECT pg_try_advisory_xact_lock(hashtextextended($1, 7)) AS locked`;

const WAITS = `parked_at IS NULL AND due_at <= now()`;
const EVENT = `d.position, d.topic, d.stream, e.id, e.data, e.occurred_at AS "occurredAt"`;

// How many is written into the text: Postgres keeps a plan only where it knows how far it will go.
const due = (most: number) => `
  SELECT ${EVENT} FROM event_deliveries d JOIN events e ON e.position = d.position
  WHERE d.subscriber = $1 AND ${WAITS}
    AND NOT EXISTS (
      SELECT FROM event_deliveries earlier
      WHERE earlier.subscriber = $1 AND earlier.stream = d.stream AND earlier.position < d.position
        AND (earlier.due_at > now() OR earlier.parked_at IS NOT NULL))
  ORDER BY d.position LIMIT ${most}`;

/** Only what is first of its stream: one event of a stream at a time, and the next when that one is done. */
const leased = (most: number) => `
  WITH first AS MATERIALIZED (
    SELECT position FROM event_deliveries d
    WHERE subscriber = $1 AND ${WAITS}
      AND NOT EXISTS (
        SELECT FROM event_deliveries earlier
        WHERE earlier.subscriber = $1 AND earlier.stream = d.stream AND earlier.position < d.position)
    ORDER BY position LIMIT ${most} FOR UPDATE SKIP LOCKED)
  UPDATE event_deliveries d SET due_at = now() + interval '${LEASE}'
  FROM first JOIN events e USING (position) WHERE d.subscriber = $1 AND d.position = first.position
  RETURNING ${EVENT}`;

/** The rows of `event_deliveries`: what each subscriber has still to see. */
@Injectable()
export class DeliveryQueue {
  private readonly log = new Logger('DeliveryQueue');

  constructor(private readonly db: Database) {}

  /** Those of the subscribers for whom something is due. */
  async waiting(subscribers: string[]): Promise<string[]> {
    const rows = await this.db.rows<{ name: string }>(
      `SELECT name FROM unnest($1::text[]) AS name
       WHERE EXISTS (SELECT FROM event_deliveries WHERE subscriber = name AND ${WAITS})`,
      subscribers,
    );
    return rows.map(({ name }) => name);
  }

  /** The next events, for as long as the transaction lasts. One process at a time works for a subscriber. */
  async claim(subscriber: string, most: number): Promise<Delivered[]> {
    // Two statements, because the second must see what was committed before the lock was free; sent in one go.
    const [lock, events] = await Promise.all([
      this.db.row<{ locked: boolean }>(LOCK, subscriber),
      this.db.rows<Delivered>(due(most), subscriber),
    ]);
    return lock?.locked ? events : [];
  }

  /** The next events, out of sight of other processes until done or the lease ends. */
  async lease(subscriber: string, most: number): Promise<Delivered[]> {
    const events = await this.db.transaction(() => this.db.rows<Delivered>(leased(most), subscriber));
    return events.sort((a, b) => a.position - b.position);
  }

  /** The holder lives and is still at it. */
  async renew(subscriber: string, positions: number[]): Promise<void> {
    await this.db.run(
      `UPDATE event_deliveries SET due_at = now() + interval '${LEASE}'
       WHERE subscriber = $1 AND position = ANY ($2::bigint[])`,
      subscriber,
      positions,
    );
  }

  /** Another process may have them at once. */
  async release(subscriber: string, positions: number[]): Promise<void> {
    await this.db.run(
      `UPDATE event_deliveries SET due_at = now() WHERE subscriber = $1 AND position = ANY ($2::bigint[])`,
      subscriber,
      positions,
    );
  }

  async done(subscriber: string, positions: number[]): Promise<void> {
    await this.db.run(
      `DELETE FROM event_deliveries WHERE subscriber = $1 AND position = ANY ($2::bigint[])`,
      subscriber,
      positions,
    );
  }

  /** Waits longer after each failure (1 s, 2 s, 4 s … 10 min), then parks it where an operator sees it. */
  async failed(subscriber: string, position: number, error: unknown): Promise<void> {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.log.error(`${subscriber} failed on event ${position}: ${message}`);
    await this.db.run(
      `UPDATE event_deliveries
       SET attempts = attempts + 1,
           last_error = $3,
           due_at = now() + least(interval '10 minutes', interval '1 second' * power(2, attempts)),
           parked_at = CASE WHEN attempts + 1 >= ${MOST_ATTEMPTS} THEN now() END
       WHERE subscriber = $1 AND position = $2`,
      subscriber,
      position,
      message.slice(0, 2_000),
    );
  }
}
