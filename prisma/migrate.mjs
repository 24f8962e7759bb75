import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { migrationsList, NO_FILTERS } from './migrations-on-disk.mjs';

// One at a time over all processes that start at once; any fixed number does.
const LOCK = 4_117_293;

/**
 * Brings a database to the newest migration, creating it when it does not exist. Leaves the same
 * `_prisma_migrations` as `prisma migrate deploy`, so either may be used afterwards.
 * @param {string} databaseUrl
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<string[]>} names of the migrations applied now
 */
export async function migrate(databaseUrl, { log = () => {} } = {}) {
  const client = await connectOrCreate(databaseUrl, log);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    if (await isUpToDate(client)) return [];
    // Only where there is work: the engine takes a second to load, and ten to let go of its last timer.
    const { withEngine } = await import('./engine.mjs');
    const { appliedMigrationNames } = await withEngine(databaseUrl, (engine) =>
      engine.applyMigrations({ migrationsList: migrationsList(), filters: NO_FILTERS }),
    );
    for (const name of appliedMigrationNames) log(`applied ${name}`);
    return appliedMigrationNames;
  } finally {
    await client.end();
  }
}

/** Every migration is applied as it is written, and nothing else is; anything odd is left to the engine to judge. */
async function isUpToDate(client) {
  const { rows: tables } = await client.query(`SELECT to_regclass('_prisma_migrations') AS found`);
  if (!tables[0].found) return false;
  const { rows } = await client.query(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  const applied = new Map(rows.map(({ name, checksum, finished }) => [name, finished && checksum]));
  const written = migrationsList().migrationDirectories;
  return (
    applied.size === written.length &&
    written.every(({ path, migrationFile }) => applied.get(path) === sha256(migrationFile.content.value))
  );
}

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

async function connectOrCreate(databaseUrl, log) {
  try {
    return await connect(databaseUrl);
  } catch (error) {
    if (error.code !== '3D000') throw error; // anything but "database does not exist"
  }
  const name = decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
  const maintenance = await connect(withDatabase(databaseUrl, 'postgres'));
  try {
    await maintenance.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
    log(`created the database ${name}`);
  } catch (error) {
    if (!['42P04', '23505'].includes(error.code)) throw error; // somebody else was first
  } finally {
    await maintenance.end();
  }
  return connect(databaseUrl);
}

async function connect(connectionString) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  return client;
}

/** The same server and login, another database. */
export function withDatabase(databaseUrl, name) {
  const url = new URL(databaseUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}

if (import.meta.filename === process.argv[1]) {
  const { DATABASE_URL_FILE: file } = process.env;
  const DATABASE_URL = process.env.DATABASE_URL || (file && readFileSync(file, 'utf8').trim());
  if (!DATABASE_URL) {
    process.stderr.write(
      'DATABASE_URL is not set.\n  → DATABASE_URL=postgresql://… node prisma/migrate.mjs\n',
    );
    process.exitCode = 2;
  } else {
    const log = (line) => process.stdout.write(`${line}\n`);
    const applied = await migrate(DATABASE_URL, { log });
    if (applied.length === 0) log('the database is up to date');
  }
}
