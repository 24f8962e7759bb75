import { Injectable, Logger, SetMetadata, type BeforeApplicationShutdown } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { waitAtMost } from '#platform/event-loop/wait-at-most.js';
import { ScheduleLocks } from './schedule-locks.js';
import { Watchdog } from './watchdog.js';

export interface Schedule {
  name: string;
  everySeconds: number;
}

export interface Scheduled {
  /** Told to stop, long work ends after the step it is at: the next round goes on. */
  run(stop: AbortSignal): Promise<void>;
}

const SCHEDULE = Symbol('schedule');
const LONGEST_ROUND_MS = 300_000;
/** What is not over by then is cut off with the process: every round may be repeated. */
const PATIENCE_MS = 3_000;

/** Work that comes round. One process at a time does it, whichever gets there first. */
export const Every = (everySeconds: number, name: string): ClassDecorator =>
  SetMetadata(SCHEDULE, { everySeconds, name } satisfies Schedule);

@Injectable()
export class Schedules implements BeforeApplicationShutdown {
  private readonly log = new Logger('Schedules');
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Set<Promise<void>>();
  private readonly stopping = new AbortController();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    private readonly locks: ScheduleLocks,
    private readonly watchdog: Watchdog,
  ) {}

  async start(): Promise<void> {
    await this.locks.open();
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
    const lost = new AbortController();
    if (!(await this.locks.take(name, () => lost.abort()))) return;
    try {
      await this.watchdog.watch(name, LONGEST_ROUND_MS, (late) =>
        work.run(AbortSignal.any([late, lost.signal, this.stopping.signal])),
      );
    } catch (error) {
      if (!this.stopping.signal.aborted) this.log.error(`${name}: ${(error as Error).stack}`);
    }
    await this.locks.release(name);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.timers.forEach(clearInterval);
    this.stopping.abort();
    await waitAtMost(PATIENCE_MS, Promise.all(this.running));
  }
}
