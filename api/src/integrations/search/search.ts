import { Injectable, Logger } from '@nestjs/common';
import { RequestInvalid } from '#platform/http/http.errors.js';
import { PostgresSearchEngine } from './postgres/postgres-search-engine.js';
import { SearchEngine } from './search-engine.js';

const REST_MS = 5_000;

/**
 * Asks the preferred engine, and Postgres when that one fails or is slow: answers keep coming, marked as
 * degraded. After a failure the preferred engine is left alone for a moment, so that not everybody waits for it.
 */
@Injectable()
export class Search {
  private readonly log = new Logger('Search');
  private restsUntil = 0;

  constructor(
    private readonly preferred: SearchEngine,
    private readonly postgres: PostgresSearchEngine,
  ) {}

  /** The engine that follows the database at a distance, if there is one. */
  get mirror(): SearchEngine | null {
    return this.preferred === this.postgres ? null : this.preferred;
  }

  async ask<Answer>(
    question: (engine: SearchEngine) => Promise<Answer>,
  ): Promise<{ answer: Answer; degraded: boolean }> {
    if (!this.mirror) return { answer: await question(this.postgres), degraded: false };
    if (Date.now() >= this.restsUntil) {
      try {
        return { answer: await question(this.mirror), degraded: false };
      } catch (error) {
        this.restAfter(error);
      }
    }
    return { answer: await question(this.postgres), degraded: true };
  }

  private restAfter(error: unknown): void {
    if (error instanceof RequestInvalid) return; // a cursor Postgres gave out while it stood in
    this.log.warn(`Postgres answers for ${this.preferred.name}: ${String(error)}`);
    this.restsUntil = Date.now() + REST_MS;
  }
}
