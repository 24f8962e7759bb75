import { Injectable, Logger } from '@nestjs/common';
import { RequestInvalid } from '#platform/http/http.errors.js';
import { DependsOn, type Dependency } from '#platform/telemetry/dependencies.js';
import { PostgresSearchEngine } from './postgres/postgres-search-engine.js';
import { SearchEngine } from './search-engine.js';

const LOOK_EVERY_MS = 2_000;
const SETTLING_MS = 8_000;

/**
 * Asks the preferred engine, and Postgres from when that one fails or is slow: answers keep coming, marked as
 * degraded. One that is back does not yet know what changed meanwhile, so it is asked again only after a while.
 */
@DependsOn('search')
@Injectable()
export class Search implements Dependency {
  private readonly log = new Logger('Search');
  private away = false;
  private lookedAt = 0;
  private backSince: number | null = null;

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
    if (this.away) this.lookForIt(this.mirror).catch((error: unknown) => this.log.warn(String(error)));
    if (!this.away) {
      try {
        return { answer: await question(this.mirror), degraded: false };
      } catch (error) {
        this.doWithout(error);
      }
    }
    return { answer: await question(this.postgres), degraded: true };
  }

  reachable(): Promise<boolean> | undefined {
    return this.mirror?.count().then((held) => held !== null && !this.away);
  }

  private doWithout(error: unknown): void {
    if (error instanceof RequestInvalid) return; // a cursor Postgres gave out while it stood in
    if (!this.away) this.log.warn(`Postgres answers for ${this.preferred.name}: ${String(error)}`);
    this.away = true;
    this.backSince = null;
    this.lookedAt = Date.now();
  }

  private async lookForIt(mirror: SearchEngine): Promise<void> {
    if (Date.now() - this.lookedAt < LOOK_EVERY_MS) return;
    this.lookedAt = Date.now();
    const held = await mirror.count().catch(() => null);
    this.backSince = held === null ? null : (this.backSince ?? Date.now());
    if (this.backSince === null || Date.now() - this.backSince < SETTLING_MS) return;
    this.away = false;
    this.log.log(`${this.preferred.name} answers again.`);
  }
}
