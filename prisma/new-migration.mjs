import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startThrowawayPostgres } from '../scripts/postgres.mjs';
import { Refusal, tell } from '../scripts/tools/refusal.mjs';
import { withEngine } from './engine.mjs';
import { datamodels, LOCKFILE, MIGRATIONS, migrationsList, NO_FILTERS } from './migrations-on-disk.mjs';

/** What the schema says and the migrations do not yet, as SQL; undefined when they agree. */
export async function missingSql(databaseUrl) {
  const files = datamodels().map(([path, content]) => ({ path, content }));
  const { exitCode, stdout } = await withEngine(databaseUrl, (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrationsList() },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: NO_FILTERS,
    }),
  );
  const sql = exitCode === 2 ? keepingHandWritten(stdout) : '';
  return sql.trim() === '' ? undefined : sql;
}

/** The schema cannot say every index. Those written by hand have no quotes around their name, and stay. */
function keepingHandWritten(sql) {
  const byHand = migrationsList().migrationDirectories.flatMap(({ migrationFile }) => [
    ...migrationFile.content.value.matchAll(/^CREATE (?:UNIQUE )?INDEX ([a-z_]+) /gm),
  ]);
  return byHand.reduce(
    (rest, [, index]) => rest.replace(new RegExp(`-- DropIndex\\nDROP INDEX "${index}";\\n*`), ''),
    sql,
  );
}

async function main(name) {
  if (!/^[a-z0-9_]+$/.test(name ?? ''))
    throw new Refusal('A migration needs a name.', 'npm run migration -- add_reviews (a-z, 0-9 and _)');
  const server = await startThrowawayPostgres();
  try {
    const sql = await missingSql(server.url);
    if (sql === undefined) return process.stdout.write('The migrations already say what the schema says.\n');
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const folder = join(MIGRATIONS, `${stamp}_${name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'migration.sql'), sql);
    writeFileSync(join(MIGRATIONS, 'migration_lock.toml'), LOCKFILE);
    process.stdout.write(`${sql}\nwritten to prisma/migrations/${stamp}_${name}/migration.sql\n`);
  } finally {
    await server.stop();
  }
}

if (import.meta.filename === process.argv[1])
  await main(process.argv[2]).catch((error) => {
    tell(error);
    process.exitCode = 1;
  });
