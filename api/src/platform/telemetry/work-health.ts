import type { Server } from 'node:http';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { Watchdog } from '#platform/schedule/watchdog.js';
import { Metrics } from './metrics.js';
import { closeAtOnce, serveOperators, type Answer } from './operators-server.js';

const json = (status: number, body: object): Answer => [status, 'application/json', JSON.stringify(body)];

/** Answers those who watch over the worker, which has no other way in. */
@Injectable()
export class WorkHealth implements OnApplicationShutdown {
  private server: Server | undefined;

  constructor(
    private readonly config: Config,
    private readonly db: Database,
    private readonly watchdog: Watchdog,
    private readonly metrics: Metrics,
  ) {}

  async listen(): Promise<void> {
    const { WORKER_HEALTH_PORT, API_HOST } = this.config.settings;
    this.server = await serveOperators(WORKER_HEALTH_PORT, API_HOST, (url) => this.answer(url));
  }

  /** Alive is what does its rounds, database or not: only what is stuck is helped by a restart. */
  private async answer(url: string | undefined): Promise<Answer> {
    const { stuck } = this.watchdog;
    if (url === '/health/live')
      return json(stuck.length > 0 ? 503 : 200, { status: stuck.length > 0 ? 'stuck' : 'alive', stuck });
    if (url === '/health/ready') {
      await this.db.row('SELECT 1');
      return json(200, { status: 'ready' });
    }
    if (url === '/metrics')
      return [200, this.metrics.registry.contentType, await this.metrics.registry.metrics()];
    return json(404, { status: 'not found' });
  }

  onApplicationShutdown(): void {
    closeAtOnce(this.server);
  }
}
