import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ApiExcludeController } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import { Watchdog } from '#platform/schedule/watchdog.js';
import { Readiness } from './readiness.js';

/** For load balancers; not part of the public contract. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
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
  /** For load balancers; what is missing is said at the internal port only. */
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const { status } = await this.readiness.inBrief();
    reply.status(status === 'ready' ? 200 : 503);
    return { status };
  }
}
