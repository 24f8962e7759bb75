import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database } from '#platform/database/database.js';
import { ApiExcludeController } from '#platform/http/documentation.js';
import { Drain } from '#platform/http/drain.js';
import { Operation } from '#platform/http/operation.js';
import { RateLimits } from '#platform/limits/rate-limits.js';
import { Watchdog } from '#platform/schedule/watchdog.js';
import { Dependencies } from './dependencies.js';
import { Metrics } from './metrics.js';

/** For load balancers and Prometheus; not part of the public contract. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly db: Database,
    private readonly limits: RateLimits,
    private readonly dependencies: Dependencies,
    private readonly metrics: Metrics,
    private readonly drain: Drain,
    private readonly watchdog: Watchdog,
  ) {}

  @Get('health/live')
  @Operation({ id: 'health.live', summary: 'The process answers', permission: 'public', limit: 'none' })
  live(@Res({ passthrough: true }) reply: FastifyReply): void {
    if (this.watchdog.stuck.length > 0) reply.status(503);
  }

  @Get('health/ready')
  @Operation({
    id: 'health.ready',
    summary: 'It can serve',
    permission: 'public',
    limit: 'none',
    status: 200,
  })
  /** Postgres decides, and whether the process is on its way out. Without the rest the market is slower or waits with something, and says so. */
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const [postgres, outside] = await Promise.all([
      this.db.rows('SELECT 1').then(
        () => 'ok',
        () => 'away',
      ),
      this.dependencies.known(),
    ]);
    const redis = { true: 'ok', false: 'degraded', undefined: 'not used' }[String(this.limits.connected)];
    const ready = postgres === 'ok' && !this.drain.running;
    reply.status(ready ? 200 : 503);
    return {
      status: this.drain.running ? 'closing' : ready ? 'ready' : 'not ready',
      postgres,
      redis,
      ...outside,
    };
  }

  @Get('metrics')
  @Operation({
    id: 'health.metrics',
    summary: 'Prometheus text',
    permission: 'public',
    limit: 'none',
    status: 200,
  })
  async report(@Res({ passthrough: true }) reply: FastifyReply) {
    reply.type(this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }
}
