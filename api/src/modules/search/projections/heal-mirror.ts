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
  /** It was there without a break since it was last compared document by document. */
  private trusted = false;

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
    if (held === undefined) {
      this.trusted = false; // it is away; its time comes
      return;
    }
    if (held !== null) await this.mirror.catchUp();

    const wanted = await this.postgres.count();
    const seen = `${held} of ${wanted}`;
    // Numbers that differ and move are events on their way; only those that stand still are a loss.
    const lost = held === null || (held !== wanted && seen === this.lastSeen);
    this.lastSeen = seen;
    if (this.trusted && !lost) return;
    const mended = await this.index.repair(engine);
    this.trusted = true;
    if (lost || mended > 0) this.log.warn(`${engine.name} held ${seen} products; ${mended} were mended.`);
  }
}
