import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { at } from '../tools/paths.mjs';

const NAMES = ['AUTH_SECRET', 'PASSWORD_PEPPER', 'PAYMENT_SANDBOX_SECRET'];
const FILE = at('.data', 'secrets.json');

/** Made once for this machine and kept, so that sessions and passwords outlive a restart. */
export function secrets() {
  const kept = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
  const all = Object.fromEntries(
    NAMES.map((name) => [name, process.env[name] || kept[name] || randomBytes(32).toString('base64url')]),
  );
  mkdirSync(at('.data'), { recursive: true });
  writeFileSync(FILE, `${JSON.stringify({ ...all, ...kept }, null, 2)}\n`, { mode: 0o600 });
  return all;
}
