import type { Database } from '#platform/database/database.js';
import type { Statement } from './search-sql.js';

const FRESH_MS = 60_000;

/**
 * Asks questions with the plan that suits the size of the shop. In a small one a plan is made once for all words, which
 * saves most of the time. In a large one it is made for the words and filters at hand: a plan for any words walks the
 * wrong index for those that half of the products have.
 */
export class SearchStatements {
  private large: Promise<boolean> = Promise.resolve(false);
  private lookedAt = -Infinity;

  constructor(
    private readonly db: Database,
    private readonly many: number,
  ) {}

  async row<Row extends object>({ text, values }: Statement): Promise<Row> {
    const row = (await this.forManyProducts())
      ? await this.db.rowPlannedAnew<Row>(text, ...values)
      : await this.db.row<Row>(text, ...values);
    return row!;
  }

  /** Whether the shop is a large one. */
  forManyProducts(): Promise<boolean> {
    if (performance.now() - this.lookedAt > FRESH_MS) {
      this.lookedAt = performance.now();
      this.large = this.look();
      this.large.catch(() => (this.lookedAt = -Infinity));
    }
    return this.large;
  }

  private async look(): Promise<boolean> {
    const sql = `SELECT reltuples > $1 AS large FROM pg_class WHERE oid = 'search_documents'::regclass`;
    return (await this.db.row<{ large: boolean }>(sql, this.many))!.large;
  }
}
