import { Logger } from '@nestjs/common';
import type { Database } from './database.js';
import { LastingConnection } from './lasting-connection.js';

const LONGEST = 7_900; // bytes that NOTIFY takes

interface Uses {
  receive(text: string): void;
  /** Something was said that is too long to be carried, or was said while nobody listened. */
  missed(): void;
}

/** What is sent instead of what is too long. */
const TOO_LONG = '';

/**
 * LISTEN and NOTIFY on one channel. It goes out on a connection of the pool, not in the writing transaction: there it
 * would make all commits queue behind one lock.
 */
export class PostgresChannel {
  private readonly log = new Logger('PostgresChannel');
  private readonly connection: LastingConnection;
  private closed = false;

  constructor(
    private readonly channel: string,
    directUrl: string,
    private readonly db: Database,
    uses: Uses,
  ) {
    let heard = false;
    this.connection = new LastingConnection(directUrl, {
      async opened(client) {
        client.on('notification', ({ payload }) => (payload ? uses.receive(payload) : uses.missed()));
        await client.query(`LISTEN ${channel}`);
        if (heard) uses.missed(); // while the connection was away
        heard = true;
      },
    });
  }

  /** Listens, and again whenever the connection is lost. */
  listen(): Promise<void> {
    return this.connection.open();
  }

  /** Lost when the database is away. Of what is too long, those who listen hear that there was something. */
  send(text: string): void {
    if (this.closed) return;
    const length = Buffer.byteLength(text);
    if (length > LONGEST)
      this.log.warn(`A signal of ${length} bytes does not fit: others look for themselves.`);
    void this.db.pool
      .query({
        text: 'SELECT pg_notify($1, $2)',
        values: [this.channel, length > LONGEST ? TOO_LONG : text],
      })
      .catch(() => undefined);
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.connection.close();
  }
}
