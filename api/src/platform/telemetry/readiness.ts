import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { Drain } from '#platform/http/drain.js';
import { RateLimits } from '#platform/limits/rate-limits.js';
import { Dependencies } from './dependencies.js';

/** Whether this process can serve. Postgres decides, and whether it is on its way out; without the rest the market is slower or waits with something. */
@Injectable()
export class Readiness {
  constructor(
    private readonly db: Database,
    private readonly limits: RateLimits,
    private readonly dependencies: Dependencies,
    private readonly drain: Drain,
  ) {}

  async inBrief() {
    const postgres = await this.db.rows('SELECT 1').then(
      () => 'ok',
      () => 'away',
    );
    if (this.drain.running) return { status: 'closing', postgres };
    return { status: postgres === 'ok' ? 'ready' : 'not ready', postgres };
  }

  async details() {
    const [brief, outside] = await Promise.all([this.inBrief(), this.dependencies.known()]);
    const redis = { true: 'ok', false: 'degraded', undefined: 'not used' }[String(this.limits.connected)];
    return { ...brief, redis, ...outside };
  }
}
