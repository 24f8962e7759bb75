const SLOTS = 12;

interface Slot {
  readonly begins: number;
  used: number;
  last: number;
}

export interface Reading {
  allowed: boolean;
  /** How much of the window is used, this request included when it is allowed. */
  used: number;
  /** Until some of it is free again. */
  freeInMs: number;
}

/**
 * Counts in this process. No stretch of time as long as the window ever holds more than the limit: requests are
 * counted in a dozen slots, and a slot leaves when its last request is as old as the window. What is over is dropped
 * in one piece.
 */
export class SlidingWindows {
  private recent = new Map<string, Slot[]>();
  private ending = new Map<string, Slot[]>();
  private turnsAt = 0;

  constructor(private readonly windowMs: number) {}

  /** Takes one of `limit`, if there is one left. */
  take(key: string, limit: number, now = Date.now()): Reading {
    const slots = this.slotsOf(key, now);
    while (slots[0] && slots[0].last + this.windowMs <= now) slots.shift();
    const used = slots.reduce((sum, slot) => sum + slot.used, 0);
    const allowed = used < limit;
    if (allowed) this.add(slots, now);
    const freeInMs = slots[0] ? slots[0].last + this.windowMs - now : 0;
    return { allowed, used: allowed ? used + 1 : used, freeInMs };
  }

  /** How much of the window is used. */
  usedBy(key: string, now = Date.now()): number {
    const slots = this.recent.get(key) ?? this.ending.get(key) ?? [];
    return slots.reduce((sum, { last, used }) => (last + this.windowMs > now ? sum + used : sum), 0);
  }

  /** One that was taken was not used after all. */
  giveBack(key: string): void {
    const newest = (this.recent.get(key) ?? this.ending.get(key))?.at(-1);
    if (newest && newest.used > 0) newest.used--;
  }

  private add(slots: Slot[], now: number): void {
    const newest = slots.at(-1);
    if (newest && now - newest.begins < this.windowMs / SLOTS) {
      newest.used++;
      newest.last = now;
    } else slots.push({ begins: now, used: 1, last: now });
  }

  private slotsOf(key: string, now: number): Slot[] {
    if (now >= this.turnsAt) {
      this.ending = this.recent;
      this.recent = new Map();
      this.turnsAt = now + this.windowMs;
    }
    let slots = this.recent.get(key);
    if (!slots) this.recent.set(key, (slots = this.ending.get(key) ?? []));
    return slots;
  }
}
