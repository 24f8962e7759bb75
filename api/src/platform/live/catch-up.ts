import { Injectable } from '@nestjs/common';
import type { Envelope } from './live-event.js';
import type { Resync } from './live.contract.js';
import { RecipientLog } from './recipient-log.js';

export interface CaughtUp {
  items: Envelope[];
  head: number;
  resync: Resync | null;
}

/** Says from where somebody can go on: with the very next event, or, when that is gone, why not. */
@Injectable()
export class CatchUp {
  private readonly asked = new Map<string, Promise<CaughtUp>>();

  constructor(private readonly log: RecipientLog) {}

  /** Several devices of one person, woken in the same moment, share one reading. */
  from(recipientId: string, after: number, limit: number): Promise<CaughtUp> {
    const question = `${recipientId} ${after} ${limit}`;
    const asked = this.asked.get(question) ?? this.read(recipientId, after, limit);
    this.asked.set(question, asked);
    queueMicrotask(() => this.asked.delete(question)); // who asks later may know of something newer
    return asked;
  }

  private async read(recipientId: string, after: number, limit: number): Promise<CaughtUp> {
    const items = await this.log.after(recipientId, after, limit);
    if (items.length > 0 && items.length < limit && follows(items, after))
      return { items, head: items.at(-1)!.sequence!, resync: null };
    return this.compare(recipientId, after, limit);
  }

  /** Nothing new, more than fits, or a gap: the head says which. */
  private async compare(recipientId: string, after: number, limit: number): Promise<CaughtUp> {
    // The head is read first: an event that comes in between is then more than was promised, never less.
    const head = await this.log.headOf(recipientId);
    if (after > head)
      return this.resync('unknown-cursor', `You have had ${head} events so far, not ${after}.`, head);
    if (after === head) return { items: [], head, resync: null };
    const items = await this.log.after(recipientId, after, limit);
    if (follows(items, after)) return { items, head: Math.max(head, items.at(-1)!.sequence!), resync: null };
    return this.resync('too-far-behind', `Event ${after + 1} is no longer kept.`, head);
  }

  private resync(reason: Resync['reason'], message: string, continueAfter: number): CaughtUp {
    return { items: [], head: continueAfter, resync: { reason, message, continueAfter } };
  }
}

const follows = (items: Envelope[], after: number): boolean => items[0]?.sequence === after + 1;
