import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, withDatabase } from '../../prisma/migrate.mjs';
import { Processes } from './processes.mjs';

/** Where things are measured: a migrated database, a folder, and processes, all of which end with it. */
export async function openWorkshop(database) {
  const databaseUrl = withDatabase(process.env.DATABASE_URL, database);
  const home = mkdtempSync(join(tmpdir(), `${database.replaceAll('_', '-')}-`));
  mkdirSync(join(home, 'logs'));
  const processes = new Processes(join(home, 'logs'));
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      process.exitCode = 130;
      void processes.stopAll();
    });
  await migrate(databaseUrl);
  return {
    ...{ databaseUrl, home, processes },
    async close() {
      await processes.stopAll();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
