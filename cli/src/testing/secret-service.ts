import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const isHere = (program: string) => spawnSync(program, ['--version']).status === 0;

/** A desktop's keyring can be had here: the bus it is spoken to over, and a service behind it. */
export const secretServiceIsHere =
  process.platform === 'linux' && ['dbus-run-session', 'gnome-keyring-daemon'].every(isHere);

const PROGRAM = fileURLToPath(new URL('../../bin/flexbizz.js', import.meta.url));
const OPENED = 'printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1';

/** What a line of shell prints for somebody who has signed in at a desktop, so that the keyring is open. */
export async function inADesktopSession(line: string, env: Record<string, string>): Promise<string> {
  const { NODE_OPTIONS: _ours, FLEXBIZZ_NO_KEYRING: _none, ...inherited } = process.env;
  const flexbizz = `flexbizz() { '${process.execPath}' '${PROGRAM}' "$@"; }`;
  const words = ['--', 'sh', '-c', `${OPENED}; ${flexbizz}; ${line}`];
  const { stdout } = await promisify(execFile)('dbus-run-session', words, { env: { ...inherited, ...env } });
  return stdout;
}
