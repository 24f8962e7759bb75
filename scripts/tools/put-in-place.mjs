import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Makes folder `to` what `from` is, and ends `from`. Only what differs is touched: a server that watches its files is
 * not made to start again, least of all in the middle.
 */
export function putInPlace(from, to, { keep = [] } = {}) {
  const made = filesIn(from);
  for (const path of made) {
    const [source, target] = [join(from, path), join(to, path)];
    if (existsSync(target) && readFileSync(target).equals(readFileSync(source))) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(source, target);
  }
  const wanted = new Set(made);
  for (const path of existsSync(to) ? filesIn(to) : [])
    if (!wanted.has(path) && !keep.some((folder) => path.startsWith(join(folder, '/'))))
      rmSync(join(to, path));
  rmSync(from, { recursive: true });
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length));
