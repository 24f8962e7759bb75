import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { Config } from '#platform/config/config.js';
import { LastingConnection } from '#platform/database/lasting-connection.js';

/**
 * Who may run a schedule now: locks of one connection, which Postgres gives back when this process is gone. Whoever
 * loses that connection stops, as another process may begin.
 */
@Injectable()
export class ScheduleLocks implements OnApplicationShutdown {
  private readonly connection: LastingConnection;
  private readonly mine = new Map<string, () => void>();
  private client: pg.Client | undefined;

  constructor({ directDatabaseUrl }: Config) {
    this.connection = new LastingConnection(directDatabaseUrl, {
      opened: async (client) => (this.client = client),
      lost: () => this.lost(),
    });
  }

  open(): Promise<void> {
    return this.connection.open();
  }

  /** False when it is another's turn, or nobody can be asked. */
  async take(name: string, lost: () => void): Promise<boolean> {
    const { client } = this;
    if (!client || this.mine.has(name)) return false; // a connection would get its own lock again
    this.mine.set(name, lost);
    const free = await client
      .query<{ mine: boolean }>('SELECT pg_try_advisory_lock(hashtextextended($1, 8)) AS mine', [name])
      .then(({ rows }) => rows[0]!.mine)
      .catch(() => false);
    const held = free && this.client === client;
    if (!held) this.mine.delete(name);
    return held;
  }

  async release(name: string): Promise<void> {
    if (!this.mine.delete(name)) return;
    await this.client
      ?.query('SELECT pg_advisory_unlock(hashtextextended($1, 8))', [name])
      .catch(() => undefined); // lost with its connection
  }

  private lost(): void {
    this.client = undefined;
    for (const tell of this.mine.values()) tell();
    this.mine.clear();
  }

  onApplicationShutdown(): Promise<void> {
    return this.connection.close();
  }
}
