import { Injectable } from '@nestjs/common';
import { Database, type Statement } from '#platform/database/database.js';
import { newId } from '#shared/id.js';
import type { Envelope, LiveEvent } from './live-event.js';
import { Signals } from './signals.js';

export interface Told<Data = unknown> {
  to: string;
  event: LiveEvent<Data>;
  data: Data;
}

/** Makes a `Told` whose data is checked against its event by the compiler. */
export const tell = <Data>(to: string, event: LiveEvent<Data>, data: Data): Told =>
  ({ to, event, data }) as Told;

/** Somebody who sockets must look after: they have something new. */
export const SOMETHING_NEW = 'something-new';

const ENVELOPE = `id, type, version, data, sequence,
  to_char(occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "occurredAt"`;

/**
 * Each person's own stream of events, numbered 1, 2, 3 … without a gap. The number is taken from a row of that person
 * which stays locked until the transaction ends, so a number is seen only after all numbers before it.
 */
@Injectable()
export class RecipientLog {
  constructor(
    private readonly db: Database,
    private readonly signals: Signals,
  ) {}

  /** Joins the running transaction, at its end: what is told and what happened are one, and its rows are hot. */
  append(...told: Told[]): void {
    if (told.length === 0) return;
    if (!this.db.inTransaction) throw new Error('People are told in the transaction of what they are told.');
    this.db.gather(told, this.inWords);
    const people = [...new Set(told.map(({ to }) => to))];
    this.db.afterCommit(() => this.signals.send(SOMETHING_NEW, people));
  }

  private readonly inWords = (told: Told[]): Statement => {
    const rows = told.map(({ to, event: { type, version }, data }) => ({
      id: newId(),
      to,
      type,
      version,
      data,
    }));
    return [
      `WITH told AS (
         SELECT place, (e->>'id')::uuid AS id, (e->>'to')::uuid AS recipient_id, e->>'type' AS type,
                (e->>'version')::int AS version, e->'data' AS data
         FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS list(e, place)),
       heads AS (
         INSERT INTO recipient_heads AS head (recipient_id, last_sequence)
         SELECT recipient_id, count(*) FROM told GROUP BY recipient_id ORDER BY recipient_id
         ON CONFLICT (recipient_id) DO UPDATE SET last_sequence = head.last_sequence + excluded.last_sequence
         RETURNING recipient_id, last_sequence)
       INSERT INTO recipient_events (recipient_id, sequence, id, type, version, data, occurred_at)
       SELECT told.recipient_id,
              heads.last_sequence + 1 - row_number() OVER (PARTITION BY told.recipient_id ORDER BY place DESC),
              told.id, told.type, told.version, told.data, clock_timestamp()
       FROM told JOIN heads USING (recipient_id)`,
      JSON.stringify(rows),
    ];
  };

  /** Number of the newest event a person was told, 0 before the first. */
  async headOf(recipientId: string): Promise<number> {
    const row = await this.db.row<{ head: number }>(
      `SELECT last_sequence AS head FROM recipient_heads WHERE recipient_id = $1::uuid`,
      recipientId,
    );
    return row?.head ?? 0;
  }

  after(recipientId: string, sequence: number, limit: number): Promise<Envelope[]> {
    return this.db.rows<Envelope & { sequence: number }>(
      `SELECT ${ENVELOPE} FROM recipient_events
       WHERE recipient_id = $1::uuid AND sequence > $2::bigint ORDER BY sequence LIMIT $3::int`,
      recipientId,
      sequence,
      limit,
    );
  }

  /** Of these people, those whose stream is further than we think. */
  async ahead(known: { recipientId: string; sequence: number }[]): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `SELECT h.recipient_id AS id FROM unnest($1::uuid[], $2::bigint[]) AS k(recipient_id, sequence)
       JOIN recipient_heads h USING (recipient_id) WHERE h.last_sequence > k.sequence`,
      known.map(({ recipientId }) => recipientId),
      known.map(({ sequence }) => sequence),
    );
    return rows.map(({ id }) => id);
  }
}
