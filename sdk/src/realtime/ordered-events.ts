import { isFlexBizzError } from '../errors.js';
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
  /** Events are missing and could not be had: a new connection brings them. */
  onStuck(): void;
}

/** Whatever arrives, and however often: each event is handled once and in order, one after the other. */
export class OrderedEvents {
  #queue: Promise<void> = Promise.resolve();
  #connection = 0;
  /** The number of the last event that was handled; undefined until the first connection says where we are. */
  #handled: number | undefined;
  #loaded: Promise<void> | undefined;
  readonly #options: OrderedEventsOptions;

  constructor(options: OrderedEventsOptions) {
    this.#options = options;
  }

  /** After which number to connect. Handlers still at work are not waited for: what comes again is ignored. */
  position(): Promise<number | undefined> {
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

  /** What waits is not handled any more: another connection brings it again. */
  forget(): void {
    this.#connection++;
  }

  push(event: KeptEvent): void {
    this.#enqueue(async () => {
      const next = ((await this.#known()) ?? event.sequence - 1) + 1;
      if (event.sequence > next) await this.#fill({ from: next, to: event.sequence - 1 });
      const handled = this.#handled ?? event.sequence - 1; // filling may have brought this one too
      if (event.sequence === handled + 1) await this.#handle(event);
      else if (event.sequence > handled) this.#options.onStuck();
    });
  }

  async #known(): Promise<number | undefined> {
    await (this.#loaded ??= this.#load());
    return this.#handled;
  }

  async #load(): Promise<void> {
    try {
      const kept = await this.#options.cursor.get();
      this.#handled ??= kept;
    } catch (error) {
      this.#loaded = undefined;
      throw error;
    }
  }

  async #fill(gap: Gap): Promise<void> {
    this.#options.onGap(gap);
    while (this.#handled! < gap.to) {
      const page = await this.#options.after(this.#handled!).catch(unreachable);
      if (page?.resync) return this.#startAgain(page.resync);
      if (!page?.items.length) return;
      for (const event of page.items) await this.#handle(event);
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
    const connection = this.#connection;
    const unlessForgotten = () => (connection === this.#connection ? work() : undefined);
    this.#queue = this.#queue.then(unlessForgotten).catch((error: unknown) => this.#options.onError(error));
  }
}

function unreachable(error: unknown): undefined {
  if (!isFlexBizzError(error)) throw error;
}
