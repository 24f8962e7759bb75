import { EventEmitter } from 'node:events';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';

const CHANNEL = 'flexbizz_events';
const GATHER_MS = 5;

/**
 * Tells relays, here and in other processes, that something was committed. NOTIFY inside the writing
 * transaction would make all commits queue behind one lock, so it goes out just after, gathered.
 */
@Injectable()
export class EventWakeUp implements OnApplicationShutdown {
  private readonly emitter = new EventEmitter();
  private readonly waiting = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private listener: pg.Client | undefined;
  private closed = false;

  constructor(
    private readonly db: Database,
    private readonly config: Config,
  ) {}

  announce(topics: ReadonlySet<string>): void {
    this.emitter.emit('topics', topics);
    for (const topic of topics) this.waiting.add(topic);
    this.timer ??= setTimeout(() => void this.notifyOthers(), GATHER_MS);
  }

  onTopics(listener: (topics: ReadonlySet<string>) => void): void {
    this.emitter.on('topics', listener);
  }

  /** Listens for other processes, and again whenever the connection is lost. */
  async listen(): Promise<void> {
    if (this.closed) return;
    const client = new pg.Client({ connectionString: this.config.settings.DATABASE_URL });
    const again = () => {
      if (this.listener !== client) return;
      this.listener = undefined;
      setTimeout(() => void this.listen(), 500).unref();
    };
    this.listener = client;
    client.on('error', again).on('end', again);
    client.on('notification', ({ payload }) => this.emitter.emit('topics', new Set(payload?.split(','))));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch {
      again();
    }
  }

  private async notifyOthers(): Promise<void> {
    const topics = [...this.waiting].join(',');
    this.waiting.clear();
    this.timer = undefined;
    // Lost when the database is away: the relay's own poll finds the events a second later.
    await this.db.pool
      .query({ text: 'SELECT pg_notify($1, $2)', values: [CHANNEL, topics] })
      .catch(() => undefined);
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    const client = this.listener;
    this.listener = undefined;
    await client?.end().catch(() => undefined);
  }
}
