import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';

export interface Seen {
  online: boolean;
  lastSeenAt: string | null;
}

interface Row {
  id: string;
  online: boolean;
  seenAt: Date | null;
}

/** A process that has not spoken for so long is dead, and the sockets it held with it. */
const LIVES = `n.seen_at > now() - interval '15 s'`;
const IS_ONLINE = `EXISTS (SELECT FROM chat_presence p JOIN chat_nodes n ON n.id = p.node_id AND ${LIVES}
  WHERE p.user_id = wanted.id)`;
const SHOWS = (who: string) =>
  `NOT EXISTS (SELECT FROM chat_settings s WHERE s.user_id = ${who} AND NOT s.show_online)`;

/** Whose sockets are open, whichever process holds them. */
@Injectable()
export class PresenceStore {
  constructor(private readonly db: Database) {}

  /** Of those with whom the viewer has written, when both show themselves: opening a conversation is no leave to watch. */
  async seenBy(viewerId: string, userIds: readonly string[]): Promise<Map<string, Seen>> {
    if (userIds.length === 0) return new Map();
    const rows = await this.db.rows<Row>(
      `SELECT wanted.id, ${IS_ONLINE} AS online, l.seen_at AS "seenAt"
       FROM unnest($2::uuid[]) AS wanted(id) LEFT JOIN chat_last_seen l ON l.user_id = wanted.id
       WHERE ${SHOWS('wanted.id')} AND ${SHOWS('$1::uuid')}
         AND EXISTS (SELECT FROM conversations c
           WHERE c.person_a = least($1::uuid, wanted.id) AND c.person_b = greatest($1::uuid, wanted.id)
             AND c.last_sequence > 0)`,
      viewerId,
      [...userIds],
    );
    return new Map(rows.map((row) => [row.id, seenOf(row)]));
  }

  /** How they are and whether they show it. */
  async stateOf(userId: string): Promise<Seen & { shown: boolean }> {
    const row = await this.db.row<Row & { shown: boolean }>(
      `SELECT wanted.id, ${IS_ONLINE} AS online, l.seen_at AS "seenAt", ${SHOWS('wanted.id')} AS shown
       FROM (SELECT $1::uuid AS id) AS wanted LEFT JOIN chat_last_seen l ON l.user_id = wanted.id`,
      userId,
    );
    return { ...seenOf(row!), shown: row!.shown };
  }

  /** Gives how they were before, and whether they show it. */
  async arrive(nodeId: string, userId: string): Promise<{ online: boolean; shown: boolean }> {
    const row = await this.db.row<{ online: boolean; shown: boolean }>(
      `WITH arrived AS (INSERT INTO chat_presence (node_id, user_id) VALUES ($1::uuid, $2::uuid) ON CONFLICT DO NOTHING)
       SELECT ${IS_ONLINE} AS online, ${SHOWS('wanted.id')} AS shown FROM (SELECT $2::uuid AS id) AS wanted`,
      nodeId,
      userId,
    );
    return row!;
  }

  async arriveAgain(nodeId: string, userIds: readonly string[]): Promise<void> {
    await this.db.run(
      `INSERT INTO chat_presence (user_id, node_id) SELECT id, $1::uuid FROM unnest($2::uuid[]) AS here(id)
       ON CONFLICT DO NOTHING`,
      nodeId,
      [...userIds],
    );
  }

  async leave(nodeId: string, userId: string): Promise<void> {
    await this.db.run(
      `WITH gone AS (DELETE FROM chat_presence WHERE user_id = $2::uuid AND node_id = $1::uuid)
       INSERT INTO chat_last_seen (user_id, seen_at) VALUES ($2::uuid, now())
       ON CONFLICT (user_id) DO UPDATE SET seen_at = excluded.seen_at`,
      nodeId,
      userId,
    );
  }

  /** True when nobody knew of this process: it is new, or the database forgot. */
  async beat(nodeId: string): Promise<boolean> {
    const row = await this.db.row<{ fresh: boolean }>(
      `INSERT INTO chat_nodes (id, seen_at) VALUES ($1::uuid, now())
       ON CONFLICT (id) DO UPDATE SET seen_at = now() RETURNING xmax = 0 AS fresh`,
      nodeId,
    );
    return row!.fresh;
  }

  /** Forgets processes that died; gives those who were connected there. */
  async bury(): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `WITH dead AS (DELETE FROM chat_nodes n WHERE NOT ${LIVES} RETURNING id, seen_at),
            gone AS (DELETE FROM chat_presence p USING dead WHERE p.node_id = dead.id RETURNING user_id, seen_at)
       INSERT INTO chat_last_seen AS l (user_id, seen_at) SELECT user_id, max(seen_at) FROM gone GROUP BY user_id
       ON CONFLICT (user_id) DO UPDATE SET seen_at = greatest(l.seen_at, excluded.seen_at) RETURNING user_id AS id`,
    );
    return rows.map(({ id }) => id);
  }
}

const seenOf = ({ online, seenAt }: Row): Seen => ({
  online,
  lastSeenAt: online ? null : (seenAt?.toISOString() ?? null),
});
