import { Logger } from '@nestjs/common';
import pg from 'pg';
import type { Settings } from '#platform/config/config.js';
import { connectionTo, prepareSession } from './connection.js';
import { WatchedClient } from './watched-client.js';

const log = new Logger('Database');

/** The connections of this process. They come back by themselves: the first statement after a loss opens another. */
export function openPool({ DATABASE_URL, DATABASE_POOL, DATABASE_TIMEOUT_MS }: Settings): pg.Pool {
  const pool = new pg.Pool({
    ...connectionTo(DATABASE_URL, DATABASE_TIMEOUT_MS),
    Client: WatchedClient,
    max: DATABASE_POOL,
  });
  let lost = false;
  pool.on('connect', (client) => {
    prepareSession(client, DATABASE_TIMEOUT_MS);
    client.on('error', ({ message }) => {
      if (!lost) log.warn(`A connection to PostgreSQL was lost: ${message}`);
      lost = true;
    });
    if (lost) log.warn('Connected to PostgreSQL again.');
    lost = false;
  });
  pool.on('error', () => undefined); // an idle connection died; the next statement opens another
  return pool;
}
