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
  constructor(private readonly log: RecipientLog) {}

  async from(recipientId: string, after: number, limit: number): Promise<CaughtUp> {
    // The head is read first: an event that comes in between is then more than was promised, never less.
    const head = await this.log.headOf(recipientId);
    if (after > head)
      return this.resync('unknown-cursor', `You have had ${head} events so far, not ${after}.`, head);
    if (after === head) return { items: [], head, resync: null };
    const items = await this.log.after(recipientId, after, limit);
    const next = items[0]?.sequence;
    if (next === after + 1) return { items, head: Math.max(head, items.at(-1)!.sequence!), resync: null };
    return this.resync('too-far-behind', `Event ${after + 1} is no longer kept.`, head);
  }

  private resync(reason: Resync['reason'], message: string, continueAfter: number): CaughtUp {
    return { items: [], head: continueAfter, resync: { reason, message, continueAfter } };
  }
}
