import { Injectable } from '@nestjs/common';
import { Broadcasts } from '#platform/live/broadcasts.js';
import type { Connection } from '#platform/live/connection.js';
import { Connections } from '#platform/live/connections.js';
import { Signals } from '#platform/live/signals.js';
import { PresenceTold } from '../chat.live.js';
import { PresenceStore, type Seen } from './presence-store.js';

const topicOf = (userId: string) => `presence:${userId}`;
const STOP_WATCHING = 'chat-stop-watching';

/** Who sees whom come and go. Nobody, of somebody who does not show it; and who hides sees nobody. */
@Injectable()
export class Presence {
  private readonly watched = new WeakMap<Connection, Set<string>>();

  constructor(
    private readonly store: PresenceStore,
    private readonly broadcasts: Broadcasts,
    private readonly connections: Connections,
    private readonly signals: Signals,
  ) {
    signals.on<{ userId: string; of?: string }>(STOP_WATCHING, ({ userId, of }) => this.stop(userId, of));
  }

  /** Who may not be seen is missing from the map. */
  seenBy(viewerId: string, userIds: readonly string[]): Promise<Map<string, Seen>> {
    return this.store.seenBy(viewerId, userIds);
  }

  watch(connection: Connection, userIds: readonly string[]): void {
    const watched = this.watched.get(connection) ?? new Set();
    this.watched.set(connection, watched);
    for (const id of userIds) {
      watched.add(id);
      connection.watch(topicOf(id));
    }
  }

  tell(userId: string, { online, lastSeenAt }: Seen): void {
    this.broadcasts.toWatchers(topicOf(userId), PresenceTold, { userId, online, lastSeenAt });
  }

  async visibilityChanged(userId: string, shown: boolean): Promise<void> {
    if (shown) return this.tell(userId, await this.store.stateOf(userId));
    this.tell(userId, { online: false, lastSeenAt: null });
    this.signals.send(STOP_WATCHING, { userId });
  }

  /** These two see each other no more. */
  partWays(one: string, other: string): void {
    this.signals.send(STOP_WATCHING, { userId: one, of: other });
    this.signals.send(STOP_WATCHING, { userId: other, of: one });
  }

  private stop(userId: string, of: string | undefined): void {
    for (const connection of this.connections.all) {
      if (connection.actor?.userId !== userId) continue;
      for (const id of this.watched.get(connection) ?? [])
        if (of === undefined || id === of) connection.unwatch(topicOf(id));
    }
  }
}
