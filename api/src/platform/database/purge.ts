import type { Database } from './database.js';

/** So few that one batch stays far from the limits of time, whatever it cascades to, and holds nobody up. */
const BATCH = 2_000;

/** Repeats `deleteSome`, which tells how many of at most `limit` rows went, until none are left or it is told to stop. */
export async function inBatches(
  deleteSome: (limit: number) => Promise<number>,
  stop?: AbortSignal,
): Promise<void> {
  while (!stop?.aborted && (await deleteSome(BATCH)) === BATCH);
}

/** Deletes the rows of a table for which `over` holds. What is left when it has to stop goes in the next round. */
export const purge = (db: Database, table: string, over: string, stop?: AbortSignal): Promise<void> =>
  inBatches(
    (limit) =>
      db.run(
        `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${table} WHERE ${over} LIMIT $1::int))`,
        limit,
      ),
    stop,
  );
