import { Injectable, Logger, SetMetadata, type BeforeApplicationShutdown } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { Database } from '#platform/database/database.js';

export interface Schedule {
  name: string;
  everySeconds: number;
}

export interface Scheduled {
  run(): Promise<void>;
}

const SCHEDULE = Symbol('schedule');

/** Work that comes round. One process at a time does it, whichever gets there first. */
export const Every = (everySeconds: number, name: string): ClassDecorator =>
  SetMetadata(SCHEDULE, { everySeconds, name } satisfies Schedule);

@Injectable()
export class Schedules implements BeforeApplicationShutdown {
  private readonly log = new Logger('Schedules');
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    private readonly db: Database,
  ) {}

  start(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const schedule = metatype && instance && this.reflector.get<Schedule | undefined>(SCHEDULE, metatype);
      if (!schedule) continue;
      const tick = () => {
        const run = this.runOnce(schedule, instance as Scheduled).finally(() => this.running.delete(run));
        this.running.add(run);
      };
      this.timers.push(setInterval(tick, schedule.everySeconds * 1000));
    }
  }

  private async runOnce({ name }: Schedule, work: Scheduled): Promise<void> {
    const client = await this.db.pool.connect().catch(() => undefined);
    if (!client) return;
    let failure: Error | undefined;
    try {
      const { rows } = await client.query('SELECT pg_try_advisory_lock(hashtextextended($1, 8)) AS mine', [
        name,
      ]);
      if (!rows[0].mine) return;
      await work.run();
      await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 8))', [name]);
    } catch (error) {
      failure = error as Error;
      this.log.error(`${name}: ${failure.stack}`);
    } finally {
      client.release(failure); // a failed connection is closed, which gives the lock back
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.timers.forEach(clearInterval);
    await Promise.all(this.running);
  }
}
