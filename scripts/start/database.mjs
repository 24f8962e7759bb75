import { existsSync, rmSync } from 'node:fs';
import { placeFor, urlOf } from '../postgres/data-folder.mjs';
import { runningOn, stopPid, usedBy } from '../postgres/running.mjs';
import { startPostgres } from '../postgres.mjs';
import { at } from '../tools/paths.mjs';
import { Refusal } from '../tools/refusal.mjs';
import { watchPostgres } from './watch-postgres.mjs';

const FOLDER = at('.data', 'postgres');
/** How our servers call themselves to PostgreSQL. */
export const APPLICATION = 'flexbizz';
const OURS = ['media', 'secrets.json', 'seeded.json', 'logs'];

/** Forgets everything a start keeps. A database that is not ours is never emptied. */
export async function reset(databaseUrl) {
  if (databaseUrl)
    throw new Refusal(
      '--reset only empties the embedded database.',
      'Empty the one of DATABASE_URL yourself.',
    );
  const running = runningOn(placeFor(FOLDER));
  if (running && (await usedBy(APPLICATION, urlOf(placeFor(FOLDER), running))))
    throw new Refusal('Another start is using this data.', 'Stop that one first.');
  if (running) await stopPid(running.pid);
  for (const path of [placeFor(FOLDER), ...OURS.map((name) => at('.data', name))])
    if (existsSync(path)) rmSync(path, { recursive: true, force: true });
}

/** The embedded server with its data under .data/postgres. Who starts a second time joins it, and the last one stops it. */
export async function embeddedDatabase(port) {
  const log = at('.data', 'logs', 'postgres.log');
  const start = (onPort) => startPostgres({ data: FOLDER, port: onPort, log });
  const first = await start(port);
  const actualPort = Number(new URL(first.url).port);
  const watch = watchPostgres(first, () => start(actualPort), log);
  const { withDatabase } = await import('../../prisma/migrate.mjs'); // what npm brings is here by now
  const stop = async () => {
    await watch.stop();
    const { server } = watch;
    if (!(await usedBy(APPLICATION, server.url))) return server.stop();
    process.stdout.write('\n  PostgreSQL goes on: another start is using this data.\n');
    server.leave();
  };
  return { stop, url: withDatabase(first.url, 'flexbizz') };
}

const UNREACHABLE = {
  ECONNREFUSED: 'nobody listens there',
  ENOTFOUND: 'that host does not exist',
  EAI_AGAIN: 'that host name cannot be looked up',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'that host cannot be reached',
  '28P01': 'the password is wrong',
  28000: 'that user may not log in',
  42501: 'that user may not create tables there',
};

/** Migrates, and says in one sentence when the database of DATABASE_URL cannot be used. */
export async function migrated(url) {
  const { migrate } = await import('../../prisma/migrate.mjs');
  try {
    return await migrate(url);
  } catch (error) {
    const { host, pathname } = new URL(url);
    const why =
      UNREACHABLE[error.code] ?? (/timeout/.test(error.message) ? UNREACHABLE.ETIMEDOUT : undefined);
    if (error.name === 'SchemaConnectorError') throw unmigrated(error);
    if (!why) throw error;
    throw new Refusal(
      `The database ${host}${pathname} cannot be used: ${why}.`,
      'Correct DATABASE_URL, or unset it to use the embedded PostgreSQL.',
    );
  }
}

/** The engine's message without the traces of its inside. */
function unmigrated({ message }) {
  const [what, said] = message.split('\n');
  const migration =
    /migration_name="([^"]+)"/.exec(message)?.[1] ?? /The `([^`]+)` migration/.exec(message)?.[1];
  return new Refusal(
    `The migration ${migration ?? ''} could not be applied: ${said?.startsWith('   0:') || !said ? what : said}`,
    'Correct prisma/migrations, then start again; the embedded database can begin afresh with --reset.',
  );
}
