import type { Server } from 'node:http';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import { Metrics } from './metrics.js';
import { closeAtOnce, serveOperators, type Answer } from './operators-server.js';
import { Readiness } from './readiness.js';

/** What operators and Prometheus read, at a port of its own that no proxy leads to. */
@Injectable()
export class InternalServer implements OnApplicationShutdown {
  private server: Server | undefined;

  constructor(
    private readonly config: Config,
    private readonly metrics: Metrics,
    private readonly readiness: Readiness,
  ) {}

  async start(): Promise<void> {
    const { INTERNAL_PORT, INTERNAL_HOST } = this.config.settings;
    if (INTERNAL_PORT === undefined) return;
    this.server = await serveOperators(INTERNAL_PORT, INTERNAL_HOST, (url) => this.answer(url));
  }

  private async answer(url: string | undefined): Promise<Answer> {
    if (url === '/metrics') {
      const { registry } = this.metrics;
      return [200, registry.contentType, await registry.metrics()];
    }
    if (url !== '/health/ready') return [404, 'text/plain', 'Ask for /metrics or /health/ready.\n'];
    const details = await this.readiness.details();
    return [details.status === 'ready' ? 200 : 503, 'application/json', JSON.stringify(details)];
  }

  onApplicationShutdown(): void {
    closeAtOnce(this.server);
  }
}
