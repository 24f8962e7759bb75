import { Socket } from 'node:net';
import pg from 'pg';

export interface WatchedConfig extends pg.ClientConfig {
  /** So long it may be silent when it has been asked something; noticed up to a quarter later. */
  silenceMs: number;
}

type Answer = (error: Error | null, result: pg.QueryResult) => void;

const LOOKS = 4;

/**
 * A connection that closes itself when nothing comes back on it. The driver's `query_timeout` does the same with a
 * timer for each statement, and such a timer keeps the rows in memory long after they have been answered.
 */
export class WatchedClient extends pg.Client {
  private readonly socket: Socket;
  private readonly silenceMs: number;
  private waiting = 0;
  /** How often it was looked at while it owed an answer and gave none. */
  private silentLooks = 0;
  private watch: NodeJS.Timeout | undefined;

  constructor({ silenceMs = Infinity, ...config }: Partial<WatchedConfig> = {}) {
    const socket = new Socket();
    super({ ...config, stream: () => socket });
    this.socket = socket;
    this.silenceMs = silenceMs;
  }

  /** With a callback or with a promise, as the driver takes it. */
  override query(...asked: unknown[]): never {
    const last = asked.at(-1);
    if (typeof last === 'function') return this.ask(asked.slice(0, -1), last as Answer) as never;
    const answer = Promise.withResolvers<pg.QueryResult>();
    this.ask(asked, (error, result) => (error ? answer.reject(error) : answer.resolve(result)));
    return answer.promise.catch((error: unknown) => {
      if (error instanceof Error) Error.captureStackTrace(error); // where it was asked, not where it was read
      throw error;
    }) as never;
  }

  /** What it is asked in this turn of the event loop leaves in one packet. */
  gather(): void {
    this.socket.cork();
    process.nextTick(() => this.socket.uncork());
  }

  private ask(what: unknown[], answer: Answer): unknown {
    if (this.waiting++ === 0) this.silentLooks = 0;
    this.watch ??= setTimeout(() => this.look(), this.silenceMs / LOOKS).unref();
    return (super.query as (...all: unknown[]) => unknown).call(
      this,
      ...what,
      (error: Error, result: never) => {
        this.waiting--;
        this.silentLooks = 0;
        answer(error, result);
      },
    );
  }

  private look(): void {
    if (this.waiting > 0 && ++this.silentLooks > LOOKS)
      this.socket.destroy(new Error(`Connection terminated: silent for ${this.silenceMs} ms`));
    else if (this.waiting > 0) this.watch?.refresh();
    else this.watch = undefined;
  }
}
