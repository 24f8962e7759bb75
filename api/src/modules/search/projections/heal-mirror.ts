import { Injectable, Logger } from '@nestjs/common';
import { PostgresSearchEngine, Search } from '#integrations/search/index.js';
import { Every } from '#platform/schedule/schedules.js';
import { SearchIndex } from '../search-index.js';
import { Mirror } from './mirror.js';

/** Notices an engine that came back, or came back empty, and makes it whole again. */
@Every(5, 'search.heal-mirror')
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
    const held = await this.mirror.held();
    if (!engine || held === undefined) return; // it is away; its time comes

    const wanted = await this.postgres.count();
    const seen = `${held ?? 'no index'} of ${wanted}`;
    // Numbers that differ and move are events on their way; only those that stand still are a loss.
    const lost = held === null || (held !== wanted && seen === this.lastSeen);
    this.lastSeen = seen;
    if (this.mirror.inStep && !lost) return;

    this.mirror.inStep = true; // unless it goes away again meanwhile
    try {
      const mended = await this.index.repair(engine);
      if (lost || mended > 0) this.log.warn(`${engine.name} held ${seen} products: it is whole again.`);
    } catch (error) {
      this.mirror.inStep = false;
      throw error;
    }
  }
}
