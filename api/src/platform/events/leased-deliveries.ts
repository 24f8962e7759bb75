import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { waitAtMost } from '#platform/event-loop/wait-at-most.js';
import { Watchdog } from '#platform/schedule/watchdog.js';
import { DeliveryQueue } from './delivery-queue.js';
import type { Delivered } from './subscriber.js';
import type { Registered } from './subscriptions.js';

/** A third of a lease, so that one beat may be lost. */
const BEAT_MS = 4_000;
/** Longer than anything outside is waited for. */
const LONGEST_MS = 120_000;
/** What is not over by then is left to the next process. */
const PATIENCE_MS = 3_000;

/** Deliveries to subscribers that work outside a transaction: held by a lease while this process is at them. */
@Injectable()
export class LeasedDeliveries implements BeforeApplicationShutdown {
  private readonly log = new Logger('LeasedDeliveries');
  private readonly held = new Map<string, Set<number>>();
  private readonly running = new Set<Promise<unknown>>();
  private heart: NodeJS.Timeout | undefined;

  constructor(
    private readonly queue: DeliveryQueue,
    private readonly watchdog: Watchdog,
  ) {}

  /** Delivers what is due next; false when there was nothing. */
  async step(one: Registered): Promise<boolean> {
    const share = one.batch ?? 1;
    const events = await this.queue.lease(one.name, share * (one.concurrency ?? 1));
    if (events.length === 0) return false;
    this.hold(one.name, events);
    const groups = Array.from({ length: Math.ceil(events.length / share) }, (_, i) =>
      events.slice(i * share, (i + 1) * share),
    );
    const bringing = Promise.all(groups.map((group) => this.bring(one, group)));
    this.running.add(bringing);
    try {
      await this.queue.done(one.name, (await bringing).flat());
    } finally {
      this.running.delete(bringing);
      this.letGo(one.name, events);
    }
    return true;
  }

  /** Gives the positions that are done; what fails in company is tried again alone. */
  private async bring(one: Registered, events: Delivered[]): Promise<number[]> {
    try {
      await this.watchdog.watch(one.name, LONGEST_MS, () => one.subscriber.handle(events as never));
      return events.map(({ position }) => position);
    } catch (error) {
      if (events.length > 1) {
        const alone: number[] = [];
        for (const event of events) alone.push(...(await this.bring(one, [event])));
        return alone;
      }
      this.letGo(one.name, events); // its next try has a time of its own
      await this.queue.failed(one.name, events[0]!.position, error);
      return [];
    }
  }

  private hold(name: string, events: Delivered[]): void {
    const held = this.held.get(name) ?? new Set();
    this.held.set(name, held);
    for (const { position } of events) held.add(position);
    this.heart ??= setInterval(() => this.beat(), BEAT_MS).unref();
  }

  private letGo(name: string, events: Delivered[]): void {
    for (const { position } of events) this.held.get(name)?.delete(position);
  }

  private beat(): void {
    this.each((name, positions) => this.queue.renew(name, positions)).catch((error: unknown) =>
      this.log.warn(`Leases were not renewed: ${String(error)}`),
    );
  }

  private async each(work: (name: string, positions: number[]) => Promise<void>): Promise<void> {
    await Promise.all(
      [...this.held].map(([name, held]) => (held.size > 0 ? work(name, [...held]) : undefined)),
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    await waitAtMost(PATIENCE_MS, Promise.allSettled(this.running));
    clearInterval(this.heart);
    await this.each((name, positions) => this.queue.release(name, positions)).catch(() => undefined);
  }
}
