import { EventEmitter } from 'node:events';
import { randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { PostgresChannel } from '#platform/database/postgres-channel.js';

const CHANNEL = 'flexbizz_live';
const MISSED = Symbol('missed');

interface Signal {
  from: string;
  name: string;
  payload: unknown;
}

/**
 * A word between the processes of one marketplace: quick, small, and lost when nobody listens. Nothing may depend on
 * its arrival. Redis carries it where there is one, else PostgreSQL's NOTIFY does.
 */
@Injectable()
export class Signals implements OnApplicationShutdown {
  private readonly here = randomUUID();
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private readonly carrier: Carrier;

  constructor(config: Config, db: Database) {
    const { REDIS_URL } = config.settings;
    const receive = (text: string) => {
      const { from, name, payload } = JSON.parse(text) as Signal;
      if (from !== this.here) this.emitter.emit(name, payload);
    };
    this.carrier = REDIS_URL
      ? new RedisCarrier(REDIS_URL, receive)
      : new PostgresChannel(CHANNEL, config.directDatabaseUrl, db, {
          receive,
          missed: () => this.emitter.emit(MISSED),
        });
  }

  /** From now on this process hears the others. One that only sends does not need it. */
  listen(): Promise<void> {
    return this.carrier.listen();
  }

  /** Heard here at once, elsewhere in a moment. */
  send(name: string, payload: unknown): void {
    this.emitter.emit(name, payload);
    this.carrier.send(JSON.stringify({ from: this.here, name, payload } satisfies Signal));
  }

  on<Payload>(name: string, listener: (payload: Payload) => void): void {
    this.emitter.on(name, listener);
  }

  /** Something was said that did not arrive, and nobody here knows what. */
  onMissed(listener: () => void): void {
    this.emitter.on(MISSED, listener);
  }

  onApplicationShutdown(): Promise<void> {
    return this.carrier.close();
  }
}

export interface Carrier {
  listen(): Promise<void>;
  /** Never throws, never waits. */
  send(text: string): void;
  close(): Promise<void>;
}

class RedisCarrier implements Carrier {
  private readonly publisher: Redis;
  private subscriber: Redis | undefined;

  constructor(
    private readonly url: string,
    private readonly receive: (text: string) => void,
  ) {
    this.publisher = this.connect();
  }

  async listen(): Promise<void> {
    const subscriber = (this.subscriber = this.connect());
    subscriber.on('message', (_channel, text) => this.receive(text));
    subscriber.on('ready', () => void subscriber.subscribe(CHANNEL).catch(() => undefined));
  }

  send(text: string): void {
    void this.publisher.publish(CHANNEL, text).catch(() => undefined);
  }

  async close(): Promise<void> {
    this.publisher.disconnect();
    this.subscriber?.disconnect();
  }

  private connect(): Redis {
    const redis = new Redis(this.url, {
      enableOfflineQueue: false,
      autoResubscribe: false,
      maxRetriesPerRequest: 1,
      commandTimeout: 500,
      retryStrategy: (attempt) => Math.min(attempt * 200, 2_000),
    });
    redis.on('error', () => undefined); // whoever missed a signal finds it out by asking the database
    return redis;
  }
}
