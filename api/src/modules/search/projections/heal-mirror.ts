import { Injectable, Logger } from '@nestjs/common';
import { PostgresSearchEngine, Search } from '#integrations/search/index.js';
import { Every } from '#platform/schedule/schedules.js';
import { SearchIndex } from '../search-index.js';
import { Mirror } from './mirror.js';

/** Notices an engine that came back, or came back empty, and makes it whole again. */
@Every(10, 'search.heal-mirror')
@Injectable()
export class HealMirror {
  private readonly log = new Logger('Search');
  private lastSeen = '';

  constructor(
    private readonly search: Search,
    private readonly postgres: PostgresSearchEngine,
    private readonly mirror: Mirror,
    private readonly index: SearchIndex,
  ) {}

  async run(): Promise<void> {
    const engine = this.search.mirror;
    if (!engine) return;
    const held = await engine.count().catch(() => undefined);
    if (held === undefined) return; // it is away; its time comes
    await this.mirror.catchUp();

    const wanted = await this.postgres.count();
    const seen = `${held} of ${wanted}`;
    // Numbers that differ and move are events on their way; only those that stand still are a loss.
    const lost = held !== wanted && seen === this.lastSeen;
    this.lastSeen = seen;
    if (!lost) return;
    this.log.warn(`${engine.name} holds ${seen} products: it is filled again.`);
    await this.index.rebuild(engine);
  }
}
