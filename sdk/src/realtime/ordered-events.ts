import type { components } from '../generated/schema.js';
import type { CursorStore } from './cursor-store.js';
import type { KeptEvent } from './contract.js';

export type Resync = components['schemas']['Resync'];

/** Events that did not come by themselves and were asked for: from the first to the last of them. */
export interface Gap {
  from: number;
  to: number;
}

export interface OrderedEventsOptions {
  cursor: CursorStore;
  /** Asks for the events after a number. */
  after(sequence: number): Promise<{ items: KeptEvent[]; resync: Resync | null }>;
  handle(event: KeptEvent): void | Promise<void>;
  onGap(gap: Gap): void;
  onResync(resync: Resync): void | Promise<void>;
  onError(error: unknown): void;
}

/** Whatever arrives, and however often: each event is handled once and in order, one after the other. */
export class OrderedEvents {
  #queue: Promise<void> = Promise.resolve();
  /** The number of the last event that was handled; undefined until the first connection says where we are. */
  #handled: number | undefined;
  readonly #options: OrderedEventsOptions;

  constructor(options: OrderedEventsOptions) {
    this.#options = options;
  }

  /** After which number to connect. */
  async position(): Promise<number | undefined> {
    await this.#queue;
    return this.#known();
  }

  /** A connection begins: events after `sequence` will follow on it. */
  begin(sequence: number, resync: Resync | null): void {
    this.#enqueue(async () => {
      if (resync) await this.#startAgain(resync);
      else if ((await this.#known()) === undefined) await this.#moveTo(sequence);
    });
  }

  resync(resync: Resync): void {
    this.#enqueue(() => this.#startAgain(resync));
  }

  push(event: KeptEvent): void {
    this.#enqueue(async () => {
      const next = ((await this.#known()) ?? event.sequence - 1) + 1;
      if (event.sequence > next) await this.#fill({ from: next, to: event.sequence - 1 });
      // Filling may have brought this one too, or nothing because the network failed: the next event asks again.
      if (event.sequence === (this.#handled ?? event.sequence - 1) + 1) await this.#handle(event);
    });
  }

  async #known(): Promise<number | undefined> {
    return (this.#handled ??= await this.#options.cursor.get());
  }

  async #fill(gap: Gap): Promise<void> {
    this.#options.onGap(gap);
    while (this.#handled! < gap.to) {
      const { items, resync } = await this.#options.after(this.#handled!);
      if (resync) return this.#startAgain(resync);
      if (items.length === 0) return;
      for (const event of items) await this.#handle(event);
    }
  }

  async #handle(event: KeptEvent): Promise<void> {
    try {
      await this.#options.handle(event);
    } catch (error) {
      this.#options.onError(error); // one handler's mistake must not stop what comes after it
    }
    await this.#moveTo(event.sequence);
  }

  async #startAgain(resync: Resync): Promise<void> {
    await this.#options.onResync(resync);
    await this.#moveTo(resync.continueAfter);
  }

  async #moveTo(sequence: number): Promise<void> {
    this.#handled = sequence;
    await this.#options.cursor.set(sequence);
  }

  #enqueue(work: () => Promise<void>): void {
    this.#queue = this.#queue.then(work).catch((error: unknown) => this.#options.onError(error));
  }
}
