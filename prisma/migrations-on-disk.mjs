import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;
export const MIGRATIONS = join(HERE, 'migrations');
const SCHEMA = join(HERE, 'schema');

/** The database the migrations are for; Prisma keeps it in migration_lock.toml. */
export const LOCKFILE = 'provider = "postgresql"\n';

export const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** Every migration in the shape the schema engine reads. */
export function migrationsList() {
  const names = existsSync(MIGRATIONS) ? readdirSync(MIGRATIONS, { withFileTypes: true }) : [];
  return {
    baseDir: MIGRATIONS,
    lockfile: { path: 'migration_lock.toml', content: LOCKFILE },
    shadowDbInitScript: '',
    migrationDirectories: names
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
      .map((path) => ({
        path,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok', value: readFileSync(join(MIGRATIONS, path, 'migration.sql'), 'utf8') },
        },
      })),
  };
}

/** Every *.prisma file as [path, content]. */
export const datamodels = () =>
  readdirSync(SCHEMA)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => [join(SCHEMA, name), readFileSync(join(SCHEMA, name), 'utf8')]);
