import { Injectable } from '@nestjs/common';
import type { Connection } from './connection.js';
import type { RecipientStream } from './recipient-stream.js';

export type ComingOrGoing = (userId: string) => void;

/** Who is connected to this process, each person with as many sockets as they have devices and tabs. */
@Injectable()
export class Connections {
  readonly all = new Set<Connection>();
  private readonly streams = new Map<string, Map<Connection, RecipientStream>>();
  private readonly arrivals: ComingOrGoing[] = [];
  private readonly departures: ComingOrGoing[] = [];

  /** Called when a person's first socket opens here. */
  onArrival(listener: ComingOrGoing): void {
    this.arrivals.push(listener);
  }

  /** Called when a person's last socket here is gone. */
  onDeparture(listener: ComingOrGoing): void {
    this.departures.push(listener);
  }

  get people(): string[] {
    return [...this.streams.keys()];
  }

  add(connection: Connection): void {
    this.all.add(connection);
  }

  follow(connection: Connection, stream: RecipientStream): void {
    const mine = this.streams.get(stream.recipientId) ?? new Map<Connection, RecipientStream>();
    this.streams.set(stream.recipientId, mine.set(connection, stream));
    if (mine.size === 1) this.arrivals.forEach((listener) => listener(stream.recipientId));
  }

  remove(connection: Connection): void {
    if (!this.all.delete(connection)) return;
    const userId = connection.actor?.userId;
    const mine = userId && this.streams.get(userId);
    if (!mine || !mine.delete(connection) || mine.size > 0) return;
    this.streams.delete(userId);
    this.departures.forEach((listener) => listener(userId));
  }

  wake(userIds: readonly string[]): void {
    for (const id of userIds) this.streams.get(id)?.forEach((stream) => stream.wake());
  }

  /** How far each person's slowest socket is. */
  get progress(): { recipientId: string; sequence: number }[] {
    return [...this.streams].map(([recipientId, streams]) => ({
      recipientId,
      sequence: Math.min(...[...streams.values()].map(({ sent }) => sent)),
    }));
  }
}
