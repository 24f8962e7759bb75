import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './paths.mjs';

const STAMPS = at('node_modules', '.cache', 'flexbizz');
const NOT_SOURCE = new Set(['node_modules', 'dist', '.nuxt', '.output', '.data', 'test', 'coverage']);

/**
 * Makes `outputs` again only when the content of `inputs` is not what they were made from.
 * @param {{ name: string, inputs: string[], outputs: string[], make: () => Promise<unknown> }} what
 * @returns {Promise<boolean>} whether it was made now
 */
export async function whenChanged({ name, inputs, outputs, make }) {
  const stamp = join(STAMPS, name);
  const now = contentHash(['package-lock.json', ...inputs]);
  const before = existsSync(stamp) && readFileSync(stamp, 'utf8');
  if (before === now && outputs.every((output) => existsSync(at(output)))) return false;
  rmSync(stamp, { force: true }); // an interrupted build must not look finished
  await make();
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stamp, now);
  return true;
}

export const isFresh = ({ name, inputs, outputs }) =>
  existsSync(join(STAMPS, name)) &&
  readFileSync(join(STAMPS, name), 'utf8') === contentHash(['package-lock.json', ...inputs]) &&
  outputs.every((output) => existsSync(at(output)));

function contentHash(inputs) {
  const hash = createHash('sha256').update(process.version);
  const add = (path) => {
    if (!existsSync(at(path))) return;
    if (statSync(at(path)).isDirectory()) {
      for (const entry of readdirSync(at(path)).sort()) if (!NOT_SOURCE.has(entry)) add(join(path, entry));
    } else if (!/[.](int-|e2e-)?spec[.]ts$/.test(path)) {
      hash.update(`${path}\0`).update(readFileSync(at(path)));
    }
  };
  inputs.forEach(add);
  return hash.digest('hex');
}
