import type { Database } from '../../src/platform/database/database.js';
import { BROKEN_WHEN } from './broken-when.js';
import { until } from './until.js';

/** Gives what is broken once everything has settled: nothing, one hopes. */
export async function brokenInvariants(db: Database, seconds = 40): Promise<Record<string, object[]>> {
  let broken: Record<string, object[]> = {};
  await until(async () => {
    const looked = await Promise.all(
      Object.entries(BROKEN_WHEN).map(async ([name, sql]) => [name, await db.rows(sql)] as const),
    );
    broken = Object.fromEntries(looked.filter(([, rows]) => rows.length > 0));
    return Object.keys(broken).length === 0;
  }, seconds).catch(() => undefined);
  return broken;
}
