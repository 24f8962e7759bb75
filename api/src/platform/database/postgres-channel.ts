import pg from 'pg';
import type { Database } from './database.js';

const LONGEST = 7_900; // bytes that NOTIFY takes

/**
 * LISTEN and NOTIFY on one channel. It goes out on a connection of the pool, not in the writing transaction: there it
 * would make all commits queue behind one lock.
 */
export class PostgresChannel {
  private listener: pg.Client | undefined;
  private closed = false;

  constructor(
    private readonly channel: string,
    private readonly connectionString: string,
    private readonly db: Database,
    private readonly receive: (text: string) => void,
  ) {}

  /** Listens, and again whenever the connection is lost. */
  async listen(): Promise<void> {
    if (this.closed) return;
    const client = new pg.Client({ connectionString: this.connectionString });
    const again = () => {
      if (this.listener !== client) return;
      this.listener = undefined;
      setTimeout(() => void this.listen(), 500).unref();
    };
    this.listener = client;
    client.on('error', again).on('end', again);
    client.on('notification', ({ payload }) => payload && this.receive(payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${this.channel}`);
    } catch {
      again();
    }
  }

  /** Lost when the database is away, or when it is too long to be carried: nothing may depend on it. */
  send(text: string): void {
    if (this.closed || Buffer.byteLength(text) > LONGEST) return;
    void this.db.pool
      .query({ text: 'SELECT pg_notify($1, $2)', values: [this.channel, text] })
      .catch(() => undefined);
  }

  async close(): Promise<void> {
    this.closed = true;
    const client = this.listener;
    this.listener = undefined;
    await client?.end().catch(() => undefined);
  }
}
