import type pg from 'pg';
import type { WatchedConfig } from './watched-client.js';

/** Postgres gives up on a statement first: the limit on our side is for connections on which nothing comes back. */
const LATER_MS = 2_000;

/** How every connection to Postgres is made. One that is dead without a word is noticed and closed. */
export const connectionTo = (connectionString: string, timeoutMs: number): WatchedConfig => ({
  connectionString,
  connectionTimeoutMillis: 5_000,
  silenceMs: timeoutMs + LATER_MS,
  pipeline: true, // statements that do not wait for each other travel together
  keepAlive: true,
  keepAliveInitialDelayMillis: 5_000,
});

/**
 * Set by statements, not by the start-up parameter `options`, which poolers refuse. Postgres notices by the keep-alives
 * that we are gone, and gives our locks back.
 */
const session = (timeoutMs: number): string =>
  Object.entries({
    statement_timeout: timeoutMs,
    lock_timeout: 8_000,
    idle_in_transaction_session_timeout: 20_000,
    tcp_keepalives_idle: 5,
    tcp_keepalives_interval: 2,
    tcp_keepalives_count: 3,
    jit: 'off', // statements are short: compiling one takes longer than it saves
    max_parallel_workers_per_gather: 0, // nor is one of them worth all processors
  })
    .map(([name, value]) => `SET ${name} = ${value}`)
    .join('; ');

/**
 * What every connection is told first, ahead of anything else. A connection that is lost while in use says so by an
 * event; what was asked of it fails by itself, but an event that nobody hears would end the process.
 */
export function prepareSession(client: pg.ClientBase, timeoutMs: number): void {
  client.on('error', () => undefined);
  client.query(session(timeoutMs)).catch(() => undefined); // whoever asks next learns that it is lost
}
