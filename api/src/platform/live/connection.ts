import type { Socket } from 'socket.io';
import type { Actor } from '#shared/actor.js';
import type { Envelope } from './live-event.js';

const MOST_WATCHED = 60;
const MOST_WAITING_BYTES = 1024 * 1024;

/** One open socket and who is behind it. */
export class Connection {
  private readonly watched = new Set<string>();

  constructor(
    readonly socket: Socket,
    readonly actor: Actor | null,
    readonly address: string,
  ) {}

  /** Also hears what is told to those who watch this topic. The longest watched gives way when there are too many. */
  watch(topic: string): void {
    this.watched.delete(topic);
    this.watched.add(topic);
    this.join(topicRoom(topic));
    if (this.watched.size > MOST_WATCHED) this.unwatch(this.watched.values().next().value!);
  }

  watches(topic: string): boolean {
    return this.watched.has(topic);
  }

  unwatch(topic: string): void {
    this.watched.delete(topic);
    this.settle(this.socket.leave(topicRoom(topic)));
  }

  join(room: string): void {
    this.settle(this.socket.join(room));
  }

  deliver({ type, ...envelope }: Envelope): void {
    this.socket.emit(type, { type, ...envelope });
  }

  /** False when the other side does not read what it is sent. */
  get keepsUp(): boolean {
    const { socket } = this.socket.conn.transport as unknown as { socket?: { bufferedAmount: number } };
    return (socket?.bufferedAmount ?? 0) < MOST_WAITING_BYTES;
  }

  /** Rooms of one process are joined at once. Where that may fail, the client comes back by itself. */
  private settle(joining: Promise<void> | void): void {
    Promise.resolve(joining).catch(() => this.end('server-restarts'));
  }

  /** Says why, then closes. */
  end(reason: 'session-ended' | 'too-slow' | 'too-many-messages' | 'server-restarts'): void {
    this.socket.emit('live:end', { reason });
    this.socket.disconnect(true);
  }
}

export const topicRoom = (topic: string): string => `topic:${topic}`;
export const personRoom = (userId: string): string => `person:${userId}`;
