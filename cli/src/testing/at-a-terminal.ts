import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** script(1) of Linux gives a command a terminal of its own; where there is none, such tests do not run. */
export const terminalsAreHere =
  process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

/** What a person would see who types this: both streams, as they come. */
export async function atATerminal(
  program: string,
  words: readonly string[],
  env: Record<string, string>,
): Promise<string> {
  const { NODE_OPTIONS: _ours, CI: _ci, ...inherited } = process.env;
  const line = [process.execPath, program, ...words].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-qec', line, '/dev/null'], {
    env: { ...inherited, NO_COLOR: '1', FLEXBIZZ_NO_KEYRING: '1', ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let seen = '';
  child.stdout.on('data', (chunk: Buffer) => (seen += chunk.toString()));
  await once(child, 'close');
  return seen.replaceAll('\r', '');
}
