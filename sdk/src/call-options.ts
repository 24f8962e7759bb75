/** How long to wait, in milliseconds: for one try, and for all tries of a call together. */
export interface Timeout {
  perTry: number;
  total: number;
}

/** What is left out, or undefined, stays as it is. */
export type PartialTimeout = { [Name in keyof Timeout]?: Timeout[Name] | undefined };

/** What any call may be given beside the contract's own parameters. */
export interface CallOptions {
  /** Says "this is the same write as before"; made up for every write when left out. */
  idempotencyKey?: string | undefined;
  /** The ETag that must still be current, or the call is refused as stale. */
  ifMatch?: string | undefined;
  headers?: Record<string, string> | undefined;
  signal?: AbortSignal | undefined;
  timeout?: PartialTimeout | undefined;
  retries?: number | undefined;
  /** Goes on its way even when its page is left, as far as the browser allows (64 kB). */
  keepalive?: boolean | undefined;
}
