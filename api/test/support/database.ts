import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../../prisma/migrate.mjs';

const TEMPLATE = 'flexbizz_template';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A database of its own for one suite: a clone of a migrated template, made in about 100 ms. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = process.env.DATABASE_URL;
  if (!server)
    throw new Error('Set DATABASE_URL to a Postgres where databases may be created, or run `npm test`.');
  const name = `flexbizz_test_${randomBytes(6).toString('hex')}`;
  await maintaining(server, async (client) => {
    await client.query('SELECT pg_advisory_lock(4711)'); // one suite makes the template, the others wait
    await migrate(addressOf(server, TEMPLATE));
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  });
  return {
    url: addressOf(server, name),
    drop: () => maintaining(server, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  };
}

async function maintaining(server: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(server, 'postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function addressOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
