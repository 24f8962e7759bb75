import type pg from 'pg';
import { connectionTo } from './connection.js';
import { WatchedClient } from './watched-client.js';

const AGAIN_MS = 500;
const PROBE_MS = 5_000;
/** Nothing that is asked here takes long. */
const PATIENCE_MS = 3_000;

interface Uses {
  /** Says what this connection is for; it is in use once this is done. */
  opened(client: pg.Client): Promise<unknown>;
  lost?(): void;
}

/** One connection that stays open, for LISTEN and for locks that live as long as it does. Lost, it is opened again. */
export class LastingConnection {
  private client: pg.Client | undefined;
  private probe: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly uses: Uses,
  ) {}

  /** Resolves after the first try, whether it succeeded or goes on trying. */
  async open(): Promise<void> {
    if (this.closed) return;
    const client: pg.Client = new WatchedClient(connectionTo(this.url, PATIENCE_MS));
    const again = () => this.openAgain(client);
    this.client = client;
    client.on('error', again).on('end', again);
    try {
      await client.connect();
      await this.uses.opened(client);
      // A connection that was dropped without a word looks like one on which nothing happens.
      this.probe = setInterval(() => void client.query('SELECT 1').catch(again), PROBE_MS).unref();
    } catch {
      again();
    }
  }

  private openAgain(lost: pg.Client): void {
    if (this.client !== lost) return;
    this.client = undefined;
    clearInterval(this.probe);
    void lost.end().catch(() => undefined);
    this.uses.lost?.();
    setTimeout(() => {
      this.open().catch(() => undefined); // a failed one has set the time of the next itself
    }, AGAIN_MS).unref();
  }

  async close(): Promise<void> {
    this.closed = true;
    clearInterval(this.probe);
    const { client } = this;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }
}
