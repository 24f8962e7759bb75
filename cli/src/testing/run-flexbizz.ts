import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../bin/flexbizz.js', import.meta.url));

export interface Run {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

interface Surroundings {
  env?: Record<string, string>;
  cwd?: string;
  /** What comes in; `false` leaves the other end open and silent. */
  stdin?: string | false;
}

/** The built program as a person or script starts it, with nobody at the terminal. */
export function startFlexbizz(words: readonly string[], { env, cwd, stdin = '' }: Surroundings = {}) {
  const { NODE_OPTIONS: _ours, ...inherited } = process.env;
  const child = spawn(process.execPath, [PROGRAM, ...words], {
    cwd,
    env: { ...inherited, NO_COLOR: '1', FLEXBIZZ_NO_KEYRING: '1', ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stdin.on('error', () => undefined);
  if (stdin !== false) child.stdin.end(stdin);
  const firstLineOfStderr = new Promise<string>((told) =>
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
      if (stderr.includes('\n')) told(stderr.split('\n', 1)[0]!);
    }),
  );
  const done = new Promise<Run>((ended) =>
    child.on('close', (exitCode, signal) => ended({ exitCode, signal, stdout, stderr })),
  );
  return {
    firstLineOfStderr,
    done,
    stop: () => child.kill('SIGINT'),
    lines: () => stdout.split('\n').slice(0, -1),
  };
}

export const runFlexbizz = (words: readonly string[], surroundings: Surroundings = {}): Promise<Run> =>
  startFlexbizz(words, surroundings).done;
