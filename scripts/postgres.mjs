import { spawn } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { postgresBinaries, systemUser } from './postgres/binaries.mjs';
import {
  createCluster,
  inspectDataFolder,
  placeFor,
  socketFolderOf,
  urlOf,
} from './postgres/data-folder.mjs';
import { alive, runningOn, stopPid } from './postgres/running.mjs';
import { leash } from './tools/leash.mjs';
import { anyPort, freePort } from './tools/ports.mjs';
import { Refusal, tell } from './tools/refusal.mjs';

/** A marketplace that fills in its first minutes is planned for as it is, not as empty as it was. */
const QUICK_TO_LEARN = 'autovacuum_naptime=10s';
const FAST_AND_FORGETFUL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Starts the PostgreSQL that npm brought, or joins the one already running on this data folder.
 * @param {{ data: string, port: number, durable?: boolean, log?: string }} options
 */
export async function startPostgres({ data: wanted, port, durable = true, log = `${wanted}.log`, folder }) {
  const data = placeFor(wanted);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const user = systemUser();
  const { postgres, initdb, major } = postgresBinaries(user);
  inspectDataFolder(data, major);
  createCluster(data, { initdb, user, durable });

  const joined = runningOn(data);
  const actualPort = joined?.port ?? (await freePort(port, { name: 'PostgreSQL', flag: '--postgres-port' }));
  const pid = joined?.pid ?? launch({ postgres, user, data, port: actualPort, durable, log });
  const release = pid && leash({ pid, folder });
  await ready(data, pid, log);
  return {
    url: urlOf(data, joined ?? { port: actualPort, socketFolder: socketFolderOf(data) }),
    pid,
    data,
    leave: release,
    stop: () => stopPid(pid).then(release),
  };
}

/** For tests: nothing is flushed to disk, any free port, and stop() leaves nothing behind. */
export async function startThrowawayPostgres() {
  const home = mkdtempSync(join(tmpdir(), 'flexbizz-throwaway-'));
  chmodSync(home, 0o711); // PostgreSQL passes through it as another user when we are root
  const forget = () => rmSync(home, { recursive: true, force: true });
  try {
    const data = join(home, 'data');
    const server = await startPostgres({ data, port: await anyPort(), durable: false, folder: home });
    return { ...server, stop: () => server.stop().then(forget) };
  } catch (error) {
    forget();
    throw error;
  }
}

function launch({ postgres, user, data, port, durable, log }) {
  const settings = ['listen_addresses=127.0.0.1', 'max_connections=200'];
  const sockets = socketFolderOf(data).replaceAll('"', '""'); // a list: a comma in the path would end its first
  settings.push(`unix_socket_directories=${sockets && `"${sockets}"`}`, 'unix_socket_permissions=0700');
  settings.push('shared_buffers=256MB', 'max_wal_size=2GB', 'shared_preload_libraries=pg_stat_statements');
  settings.push('timezone=UTC', 'log_timezone=UTC', ...(durable ? [QUICK_TO_LEARN] : FAST_AND_FORGETFUL));
  const flags = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  // Its own session: Ctrl-C must not take the database away before those who use it have stopped.
  const server = spawn(postgres, flags, {
    ...user,
    cwd: '/',
    detached: true,
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  server.on('error', () => {}); // ready() reports it
  server.unref();
  return server.pid;
}

async function ready(data, pid, log) {
  for (let waited = 0; waited < 60_000; waited += 25) {
    const running = runningOn(data);
    if (running?.ready) return;
    if (!pid || (!alive(pid) && !running)) break;
    await sleep(25);
  }
  const said = readFileSync(log, 'utf8');
  if (/No space left on device/.test(said))
    throw new Refusal('The disk is full: PostgreSQL could not start.', 'Free some space and start again.');
  const tail = said.trim().split('\n').slice(-8).join('\n    ');
  throw new Refusal(`PostgreSQL did not start:\n    ${tail}`, `The whole log is ${log}.`);
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: join('.data', 'dev') },
      port: { type: 'string', default: '5439' },
    },
  });
  try {
    const server = await startPostgres({ data: values.data, port: Number(values.port) });
    process.stdout.write(`${server.url}\n`);
    const awake = setInterval(() => {}, 60_000);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.once(signal, () => {
        server
          .stop()
          .catch(tell)
          .finally(() => clearInterval(awake));
      });
  } catch (error) {
    tell(error);
    process.exitCode = 1;
  }
}
