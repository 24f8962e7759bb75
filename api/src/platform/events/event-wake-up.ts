import { EventEmitter } from 'node:events';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { PostgresChannel } from '#platform/database/postgres-channel.js';

const CHANNEL = 'flexbizz_events';
const GATHER_MS = 5;

/** Tells relays, here and in other processes, that something was committed: just after it was, and gathered. */
@Injectable()
export class EventWakeUp implements OnApplicationShutdown {
  private readonly emitter = new EventEmitter();
  private readonly channel: PostgresChannel;
  private readonly waiting = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(db: Database, { directDatabaseUrl }: Config) {
    this.channel = new PostgresChannel(CHANNEL, directDatabaseUrl, db, {
      receive: (topics) => this.emitter.emit('topics', new Set(topics.split(','))),
      missed: () => this.emitter.emit('missed'),
    });
  }

  announce(topics: ReadonlySet<string>): void {
    this.emitter.emit('topics', topics);
    for (const topic of topics) this.waiting.add(topic);
    this.timer ??= setTimeout(() => this.notifyOthers(), GATHER_MS);
  }

  onTopics(listener: (topics: ReadonlySet<string>) => void): void {
    this.emitter.on('topics', listener);
  }

  /** Something was announced, and nobody here knows what. */
  onMissed(listener: () => void): void {
    this.emitter.on('missed', listener);
  }

  /** Listens for other processes. What is missed meanwhile, the relay's own poll finds a second later. */
  listen(): Promise<void> {
    return this.channel.listen();
  }

  private notifyOthers(): void {
    this.channel.send([...this.waiting].join(','));
    this.waiting.clear();
    this.timer = undefined;
  }

  onApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    return this.channel.close();
  }
}
