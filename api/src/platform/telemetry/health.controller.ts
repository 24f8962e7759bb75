import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database } from '#platform/database/database.js';
import { ApiExcludeController } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import { RateLimits } from '#platform/limits/rate-limits.js';
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
  ) {}

  @Get('health/live')
  @Operation({ id: 'health.live', summary: 'The process answers', permission: 'public', limit: 'none' })
  live(): void {}

  @Get('health/ready')
  @Operation({
    id: 'health.ready',
    summary: 'It can serve',
    permission: 'public',
    limit: 'none',
    status: 200,
  })
  /** Postgres decides. Without the rest the market is slower or waits with something, and says so. */
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const [postgres, outside] = await Promise.all([
      this.db.rows('SELECT 1').then(
        () => 'ok',
        () => 'away',
      ),
      this.dependencies.known(),
    ]);
    const redis = { true: 'ok', false: 'degraded', undefined: 'not used' }[String(this.limits.connected)];
    reply.status(postgres === 'ok' ? 200 : 503);
    return { status: postgres === 'ok' ? 'ready' : 'not ready', postgres, redis, ...outside };
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
