import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Refusal } from '../tools/refusal.mjs';
import { reachable, systemUser } from './binaries.mjs';

const POSTGRES_USER = 'flexbizz';
const NEEDED_MB = 300;

const passwordFile = (data) => join(data, 'flexbizz.password');

/** Over its socket where it has one, which costs both sides a third less for each statement than TCP does. */
export function urlOf(data, { port, socketFolder }) {
  const password = readFileSync(passwordFile(data), 'utf8').trim();
  const url = new URL(`postgresql://${POSTGRES_USER}:${password}@127.0.0.1:${port}/postgres`);
  if (socketFolder) url.search = `host=${encodeURIComponent(socketFolder)}`;
  return url.href;
}

/** None where the system has no such sockets, or where their path would be longer than the 103 bytes they may have. */
export const socketFolderOf = (data) =>
  process.platform === 'win32' || Buffer.byteLength(join(data, '.s.PGSQL.65535')) > 103 ? '' : data;

/** The folder itself; where its parents are closed to the user PostgreSQL runs as, one that stands in for it. */
export function placeFor(data) {
  const wanted = resolve(data);
  mkdirSync(dirname(wanted), { recursive: true });
  if (reachable(dirname(wanted), systemUser())) return wanted;
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  return join('/var/lib', `flexbizz-${name}`);
}

/** Refuses what PostgreSQL would answer with a page of log. */
export function inspectDataFolder(data, major) {
  if (existsSync(join(data, 'PG_VERSION'))) {
    const found = Number.parseInt(readFileSync(join(data, 'PG_VERSION'), 'utf8'), 10);
    if (found !== major)
      throw new Refusal(
        `${data} was written by PostgreSQL ${found}, this is PostgreSQL ${major}.`,
        'Start afresh with "npm start -- --reset", or move that folder away to keep it.',
      );
  }
  const { bavail, bsize } = statfsSync(data);
  const freeMb = Math.floor((bavail * bsize) / 2 ** 20);
  if (freeMb < NEEDED_MB)
    throw new Refusal(
      `The disk is full: ${freeMb} MB are left under ${data}, ${NEEDED_MB} MB are needed.`,
      'Free some space and start again.',
    );
}

/** Makes a new cluster once: UTF-8 and the built-in C.UTF-8 locale, so that every machine sorts alike. */
export function createCluster(data, { initdb, user, durable }) {
  if (existsSync(passwordFile(data))) return;
  rmSync(data, { recursive: true, force: true }); // an earlier initdb was cut off
  mkdirSync(data, { recursive: true, mode: 0o700 });
  if (user.uid !== undefined) chownSync(data, user.uid, user.gid);
  const password = randomBytes(18).toString('base64url');
  const handedOver = join(tmpdir(), `flexbizz-${randomBytes(8).toString('hex')}`);
  writeFileSync(handedOver, password, { mode: 0o600 });
  if (user.uid !== undefined) chownSync(handedOver, user.uid, user.gid);
  const flags = [`--pgdata=${data}`, `--username=${POSTGRES_USER}`, `--pwfile=${handedOver}`];
  flags.push('--auth=scram-sha-256', '--encoding=UTF8', '--locale=C');
  flags.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8');
  if (!durable) flags.push('--no-sync');
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
  const { status, stderr } = spawnSync(initdb, flags, { ...user, cwd: '/', env, encoding: 'utf8' });
  rmSync(handedOver, { force: true });
  if (status !== 0) {
    rmSync(data, { recursive: true, force: true });
    throw new Refusal(`PostgreSQL could not create its data folder ${data}: ${stderr?.trim()}`);
  }
  writeFileSync(passwordFile(data), password, { mode: 0o600 });
  if (user.uid !== undefined) chownSync(passwordFile(data), user.uid, user.gid);
}
