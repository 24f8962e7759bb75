import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const isHere = (program: string) => spawnSync(program, ['--version']).status === 0;

/** A desktop's keyring can be had here: the bus it is spoken to over, and a service behind it. */
export const secretServiceIsHere =
  process.platform === 'linux' && ['dbus-run-session', 'gnome-keyring-daemon'].every(isHere);

const PROGRAM = fileURLToPath(new URL('../../bin/flexbizz.js', import.meta.url));
const OPENED = 'printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1';

/**
 * What a line of shell prints for somebody who has signed in at a desktop, so that the keyring is open. The keyring
 * outlives the line by a moment and writes into its home until then: it holds the fourth pipe, which ends with it.
 */
export async function inADesktopSession(line: string, env: Record<string, string>): Promise<string> {
  const { NODE_OPTIONS: _ours, FLEXBIZZ_NO_KEYRING: _none, ...inherited } = process.env;
  const flexbizz = `flexbizz() { '${process.execPath}' '${PROGRAM}' "$@"; }`;
  const words = ['--', 'sh', '-c', `${OPENED}; ${flexbizz}; ${line}`];
  const session = spawn('dbus-run-session', words, {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
  });
  (session.stdio[3] as Readable).resume();
  const [said, [exitCode]] = await Promise.all([
    text(session.stdout as Readable),
    once(session, 'close') as Promise<[number | null]>,
  ]);
  if (exitCode !== 0) throw new Error(`The session ended with ${exitCode}: ${said}`);
  return said;
}
