import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { waitAtMost } from '#platform/event-loop/wait-at-most.js';
import { Watchdog } from '#platform/schedule/watchdog.js';
import { DeliveryQueue } from './delivery-queue.js';
import { EventWakeUp } from './event-wake-up.js';
import { LeasedDeliveries } from './leased-deliveries.js';
import { Subscriptions, type Registered } from './subscriptions.js';

const POLL_MS = 1_000;
/** What comes within this after a delivery is brought together: a busy hour costs a statement less for each. */
const GATHER_MS = 40;
const BATCH = 50;
/** Longer than any transaction may last, and any outside call be waited for. */
const LONGEST_STEP_MS = 180_000;
const LONGEST_LOOK_MS = 30_000;
/** What is not over by then is delivered again by the next process. */
const PATIENCE_MS = 3_000;

/** Brings stored events to their subscribers. Each has its own loop: a slow one holds nobody else back. */
@Injectable()
export class EventRelay implements BeforeApplicationShutdown {
  private readonly log = new Logger('EventRelay');
  private readonly loops = new Map<string, Promise<void>>();
  private readonly again = new Set<string>();
  private poll: NodeJS.Timeout | undefined;
  private looking = false;
  private stopping = false;

  constructor(
    private readonly db: Database,
    private readonly subscriptions: Subscriptions,
    private readonly wakeUp: EventWakeUp,
    private readonly queue: DeliveryQueue,
    private readonly leased: LeasedDeliveries,
    private readonly watchdog: Watchdog,
  ) {}

  async start(): Promise<void> {
    this.wakeUp.onTopics((topics) => {
      for (const one of this.subscriptions.all)
        if (one.to.some(({ topic }) => topics.has(topic))) this.wake(one);
    });
    const look = () => void this.lookAround().catch(() => undefined);
    this.wakeUp.onMissed(look);
    await this.wakeUp.listen();
    this.poll = setInterval(look, POLL_MS);
    await this.lookAround();
  }

  /** Finds what no announcement told of: retries that are due, and what was missed while the database was away. */
  private async lookAround(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    const all = this.subscriptions.all;
    const names = all.map(({ name }) => name);
    try {
      const waiting = await this.watchdog.watch('looking around', LONGEST_LOOK_MS, () =>
        this.queue.waiting(names),
      );
      for (const one of all) if (waiting.includes(one.name)) this.wake(one);
    } catch (error) {
      if (!this.stopping) this.log.warn(String(error)); // the database is away; the next round tries again
    } finally {
      this.looking = false;
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
        while (
          !this.stopping &&
          (await this.watchdog.watch(one.name, LONGEST_STEP_MS, () => this.step(one)))
        );
        if (!this.stopping) await sleep(GATHER_MS);
      } while (this.again.has(one.name) && !this.stopping);
    } catch (error) {
      if (!this.stopping) this.log.warn(`${one.name}: ${String(error)}`); // the database is away; the poll tries again
    } finally {
      this.loops.delete(one.name);
    }
  }

  /** Delivers what is due next; false when nothing more was waiting. Whatever comes later wakes it again. */
  private step(one: Registered): Promise<boolean> {
    return one.outsideTransaction ? this.leased.step(one) : this.stepInside(one);
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

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.poll);
    await waitAtMost(PATIENCE_MS, Promise.all(this.loops.values()));
  }
}
