import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { at } from '../tools/paths.mjs';
import { run } from '../tools/run.mjs';

const FILE = at('.data', 'seeded.json');

/** The demo logins of this database, when it was seeded before; otherwise undefined. */
export function seededLogins(databaseUrl) {
  if (!existsSync(FILE)) return undefined;
  const { database, logins } = JSON.parse(readFileSync(FILE, 'utf8'));
  return database === nameOf(databaseUrl) ? logins : undefined;
}

/** Makes the demo shop; the seed itself does nothing when the shop is already there. */
export async function seed(databaseUrl, { size, env, keep = true }) {
  const args = ['api/dist/seed.js', ...(size ? ['--size', String(size)] : [])];
  const output = await run('node', args, { env });
  const logins = JSON.parse(output.trim().split('\n').at(-1));
  if (keep)
    writeFileSync(FILE, `${JSON.stringify({ database: nameOf(databaseUrl), logins }, null, 2)}\n`, {
      mode: 0o600,
    });
  return logins;
}

const nameOf = (databaseUrl) => createHash('sha256').update(databaseUrl).digest('hex').slice(0, 16);
