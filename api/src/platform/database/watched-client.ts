import { Socket } from 'node:net';
import pg from 'pg';

export interface WatchedConfig extends pg.ClientConfig {
  /** So long it may be silent when it has been asked something. */
  silenceMs: number;
}

type Answer = (error: Error, result: pg.QueryResult) => void;

/**
 * A connection that closes itself when nothing comes back on it. The driver's `query_timeout` does the same with a
 * timer for each statement, and such a timer keeps the rows in memory long after they have been answered.
 */
export class WatchedClient extends pg.Client {
  private readonly socket: Socket;
  private readonly silenceMs: number;
  private waiting = 0;
  private since = 0;
  private watch: NodeJS.Timeout | undefined;

  constructor({ silenceMs = Infinity, ...config }: Partial<WatchedConfig> = {}) {
    const socket = new Socket();
    super({ ...config, stream: () => socket });
    this.socket = socket;
    this.silenceMs = silenceMs;
  }

  /** With a callback or with a promise, as the driver takes it. */
  override query(...asked: unknown[]): never {
    const ask = super.query as (...all: unknown[]) => unknown;
    if (this.waiting++ === 0) this.since = performance.now();
    this.watch ??= this.lookIn(this.silenceMs);
    const last = asked.at(-1);
    if (typeof last === 'function') {
      const answer: Answer = (error, result) => {
        this.answered();
        (last as Answer)(error, result);
      };
      return ask.call(this, ...asked.slice(0, -1), answer) as never;
    }
    const result = ask.call(this, ...asked) as Promise<unknown>;
    const answered = () => this.answered();
    result.then(answered, answered);
    return result as never;
  }

  /** What it is asked in this turn of the event loop leaves in one packet. */
  gather(): void {
    this.socket.cork();
    process.nextTick(() => this.socket.uncork());
  }

  private answered(): void {
    this.waiting--;
    this.since = performance.now();
  }

  private lookIn(ms: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.watch = undefined;
      if (this.waiting === 0) return;
      const left = this.since + this.silenceMs - performance.now();
      if (left > 0) this.watch = this.lookIn(left);
      else this.socket.destroy(new Error(`Connection terminated: silent for ${this.silenceMs} ms`));
    }, ms).unref();
  }
}
