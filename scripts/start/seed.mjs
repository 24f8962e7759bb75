import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { at } from '../tools/paths.mjs';
import { run } from '../tools/run.mjs';

const FILE = at('.data', 'seeded.json');

/** What is known of the demo shop in this database: its logins, its size, whether all its pictures are painted. */
export function seededShop(databaseUrl) {
  if (!existsSync(FILE)) return undefined;
  const shop = JSON.parse(readFileSync(FILE, 'utf8'));
  return shop.database === nameOf(databaseUrl) ? shop : undefined;
}

/** Makes the demo shop, with a small picture for everything; the seed itself does nothing when it is already there. */
export async function seed(databaseUrl, { size, env, keep = true }) {
  const output = await run('node', ['api/dist/seed.js', ...sizeFlag(size)], { env });
  const logins = JSON.parse(output.trim().split('\n').at(-1));
  const shop = { database: nameOf(databaseUrl), logins, size, painted: false };
  if (keep) remember(shop);
  return shop;
}

/** Lets the demo people buy and say how it was. Not where real mails go out: their addresses are made up. */
export async function purchases(env) {
  if (!process.env.SMTP_URL) await run('node', ['api/dist/seed.js', '--purchases'], { env });
}

/** Paints the large pictures and the further ones, in the background of a marketplace that is open. */
export async function finishPictures(shop, env) {
  await run('node', ['api/dist/seed.js', '--pictures', ...sizeFlag(shop.size)], { env, background: true });
  remember({ ...shop, painted: true });
}

const sizeFlag = (size) => (size ? ['--size', String(size)] : []);
const remember = (shop) => writeFileSync(FILE, `${JSON.stringify(shop, null, 2)}\n`, { mode: 0o600 });
const nameOf = (databaseUrl) => createHash('sha256').update(databaseUrl).digest('hex').slice(0, 16);
