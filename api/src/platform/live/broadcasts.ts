import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { newId } from '#shared/id.js';
import type { Envelope, LiveEvent } from './live-event.js';
import { Signals } from './signals.js';

export const TO_WATCHERS = 'to-watchers';
export const TO_PERSON = 'to-person';

export interface Broadcast {
  /** A topic, or a person's id. */
  to: string;
  envelope: Envelope;
}

const GATHER_MS = 100;

/** Tells how things stand to whoever looks. Lost ones are not repeated: the next tells the same, and newer. */
@Injectable()
export class Broadcasts {
  private readonly gathered = new Map<string, { next?: () => void }>();

  constructor(
    private readonly signals: Signals,
    private readonly db: Database,
  ) {}

  /** To everybody who watches; of many in a moment only the first and the last go out. */
  toWatchers<Data>(topic: string, event: LiveEvent<Data>, data: Data): void {
    const send = () => this.signals.send(TO_WATCHERS, { to: topic, envelope: passing(event, data) });
    const key = `${topic} ${event.type}`;
    const waiting = this.gathered.get(key);
    if (waiting) waiting.next = send;
    else {
      send();
      this.rest(key);
    }
  }

  /** To every open connection of one person, once what it is about is committed. */
  toPerson<Data>(userId: string, event: LiveEvent<Data>, data: Data): void {
    this.db.afterCommit(() => this.signals.send(TO_PERSON, { to: userId, envelope: passing(event, data) }));
  }

  private rest(key: string): void {
    const waiting: { next?: () => void } = {};
    this.gathered.set(key, waiting);
    setTimeout(() => {
      this.gathered.delete(key);
      if (!waiting.next) return;
      waiting.next();
      this.rest(key);
    }, GATHER_MS).unref();
  }
}

/** An event that is not kept, ready to be sent. */
export function passing({ type, version, kept }: LiveEvent, data: unknown): Envelope {
  if (kept) throw new Error(`${type} is kept for its person: tell it through the recipient log.`);
  return { id: newId(), type, version, occurredAt: new Date().toISOString(), sequence: null, data };
}
