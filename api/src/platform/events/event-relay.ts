import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { DeliveryQueue } from './delivery-queue.js';
import { EventWakeUp } from './event-wake-up.js';
import type { Delivered } from './subscriber.js';
import { Subscriptions, type Registered } from './subscriptions.js';

const POLL_MS = 1_000;
/** What comes within this after a delivery is brought together: a busy hour costs a statement less for each. */
const GATHER_MS = 40;
const BATCH = 50;

/** Brings stored events to their subscribers. Each has its own loop: a slow one holds nobody else back. */
@Injectable()
export class EventRelay implements BeforeApplicationShutdown {
  private readonly log = new Logger('EventRelay');
  private readonly loops = new Map<string, Promise<void>>();
  private readonly again = new Set<string>();
  private poll: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    private readonly db: Database,
    private readonly subscriptions: Subscriptions,
    private readonly wakeUp: EventWakeUp,
    private readonly queue: DeliveryQueue,
  ) {}

  async start(): Promise<void> {
    this.wakeUp.onTopics((topics) => {
      for (const one of this.subscriptions.all)
        if (one.to.some(({ topic }) => topics.has(topic))) this.wake(one);
    });
    await this.wakeUp.listen();
    this.poll = setInterval(() => void this.lookAround(), POLL_MS);
    await this.lookAround();
  }

  /** Finds what no announcement told of: retries that are due, and what was missed while the database was away. */
  private async lookAround(): Promise<void> {
    const all = this.subscriptions.all;
    try {
      const waiting = new Set(await this.queue.waiting(all.map(({ name }) => name)));
      for (const one of all) if (waiting.has(one.name)) this.wake(one);
    } catch (error) {
      if (!this.stopping) this.log.warn(String(error)); // the database is away; the next round tries again
    }
  }

  private wake(one: Registered): void {
    if (this.stopping) return;
    if (this.loops.has(one.name)) {
      this.again.add(one.name);
      return;
    }
    this.loops.set(one.name, this.drain(one));
  }

  private async drain(one: Registered): Promise<void> {
    try {
      do {
        this.again.delete(one.name);
        while (!this.stopping && (await this.step(one)));
        if (!this.stopping) await sleep(GATHER_MS);
      } while (this.again.has(one.name) && !this.stopping);
    } catch (error) {
      this.log.warn(`${one.name}: ${String(error)}`); // the database is away; the poll tries again
    } finally {
      this.loops.delete(one.name);
    }
  }

  /** Delivers what is due next; false when nothing more was waiting. Whatever comes later wakes it again. */
  private step(one: Registered): Promise<boolean> {
    return one.outsideTransaction ? this.stepOutside(one) : this.stepInside(one);
  }

  private async stepInside(one: Registered): Promise<boolean> {
    for (const size of new Set([one.batch ?? BATCH, 1])) {
      let positions: number[] = [];
      try {
        return await this.db.transaction(async () => {
          const waiting = await this.queue.claim(one.name, size + 1); // one more tells whether to come again
          const events = waiting.slice(0, size);
          positions = events.map(({ position }) => position);
          if (events.length === 0) return false;
          await one.subscriber.handle(events as never);
          await this.queue.done(one.name, positions);
          return waiting.length > size;
        });
      } catch (error) {
        if (positions.length === 0) throw error;
        // A batch that fails is tried again one by one, so that only the bad event waits.
        if (positions.length === 1) await this.queue.failed(one.name, positions[0]!, error);
      }
    }
    return true;
  }

  private async stepOutside(one: Registered): Promise<boolean> {
    const events = await this.queue.lease(one.name, (one.batch ?? 1) * (one.concurrency ?? 1));
    const share = one.batch ?? 1;
    const groups = Array.from({ length: Math.ceil(events.length / share) }, (_, i) =>
      events.slice(i * share, (i + 1) * share),
    );
    const brought = await Promise.all(groups.map((group) => this.bring(one, group)));
    if (events.length > 0) await this.queue.done(one.name, brought.flat());
    return events.length > 0;
  }

  /** Gives the positions that are done; what fails in company is tried again alone. */
  private async bring(one: Registered, events: Delivered[]): Promise<number[]> {
    try {
      await one.subscriber.handle(events as never);
      return events.map(({ position }) => position);
    } catch (error) {
      if (events.length > 1) {
        const alone: number[] = [];
        for (const event of events) alone.push(...(await this.bring(one, [event])));
        return alone;
      }
      await this.queue.failed(one.name, events[0]!.position, error);
      return [];
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.poll);
    await Promise.all(this.loops.values());
  }
}
