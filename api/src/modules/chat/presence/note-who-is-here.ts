import { randomUUID } from 'node:crypto';
import { Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Connections } from '#platform/live/connections.js';
import { Presence } from './presence.js';
import { PresenceStore } from './presence-store.js';

const BEAT_MS = 5_000;
/** Who reloads a page has not left. */
const GRACE_MS = 3_000;

/** Writes down whose sockets this process holds, and that it lives. */
@Injectable()
export class NoteWhoIsHere implements OnModuleInit, BeforeApplicationShutdown {
  private readonly node = randomUUID();
  private readonly here = new Set<string>();
  private readonly noted = new Set<string>();
  private readonly running = new Map<string, Promise<void>>();
  private heart: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly connections: Connections,
    private readonly store: PresenceStore,
    private readonly presence: Presence,
  ) {}

  onModuleInit(): void {
    this.connections.onArrival((userId) => {
      this.here.add(userId);
      this.note(userId);
    });
    this.connections.onDeparture((userId) => {
      this.here.delete(userId);
      setTimeout(() => this.note(userId), GRACE_MS).unref();
    });
  }

  /** One at a time for each person, so that the last word is how it is. A failed one is made good by a beat. */
  private note(userId: string): void {
    if (this.stopped) return;
    const turn = (this.running.get(userId) ?? Promise.resolve())
      .then(() => this.write(userId))
      .catch(() => undefined)
      .finally(() => {
        if (this.running.get(userId) === turn) this.running.delete(userId);
      });
    this.running.set(userId, turn);
  }

  private async write(userId: string): Promise<void> {
    const isHere = this.here.has(userId);
    if (isHere === this.noted.has(userId)) return;
    this.heart ??= await this.startBeating();
    await (isHere ? this.arrive(userId) : this.leave(userId));
  }

  private async arrive(userId: string): Promise<void> {
    const before = await this.store.arrive(this.node, userId);
    this.noted.add(userId);
    if (before.shown && !before.online) this.presence.tell(userId, { online: true, lastSeenAt: null });
  }

  /** Asked afterwards: of two processes they leave at once, the later one sees that they are gone. */
  private async leave(userId: string): Promise<void> {
    await this.store.leave(this.node, userId);
    this.noted.delete(userId);
    const now = await this.store.stateOf(userId);
    if (now.shown && !now.online) this.presence.tell(userId, now);
  }

  private async startBeating(): Promise<NodeJS.Timeout> {
    await this.store.beat(this.node);
    return setInterval(() => void this.beat().catch(() => undefined), BEAT_MS).unref();
  }

  private async beat(): Promise<void> {
    if (await this.store.beat(this.node)) await this.store.arriveAgain(this.node, [...this.noted]);
    for (const id of new Set([...this.here, ...this.noted]))
      if (this.here.has(id) !== this.noted.has(id)) this.note(id);
  }

  /** Its rows stay for a moment: most people are back on another process before anybody looks. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.heart);
    await Promise.all(this.running.values());
  }
}
