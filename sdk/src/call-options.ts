/** How long to wait, in milliseconds: for one try, and for all tries of a call together. */
export interface Timeout {
  perTry: number;
  total: number;
}

/** What any call may be given beside the contract's own parameters. */
export interface CallOptions {
  /** Says "this is the same write as before"; made up for every write when left out. */
  idempotencyKey?: string;
  /** The ETag that must still be current, or the call is refused as stale. */
  ifMatch?: string;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  timeout?: Partial<Timeout>;
  retries?: number;
  /** Goes on its way even when its page is left, as far as the browser allows (64 kB). */
  keepalive?: boolean;
}
