import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const FLEXBIZZ = fileURLToPath(new URL('../../cli/bin/flexbizz.js', import.meta.url));

export interface Ended {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** A seller's terminal, with a home of its own. `said` gives what came on stderr so far. */
export function openTerminal(home: string) {
  const { NODE_OPTIONS: _ours, ...inherited } = process.env;
  const env = { ...inherited, NO_COLOR: '1', FLEXBIZZ_NO_KEYRING: '1', FLEXBIZZ_CONFIG_DIR: home };
  const start = (...words: string[]) => {
    const child = spawn(process.execPath, [FLEXBIZZ, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const heard = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (heard.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (heard.stderr += chunk.toString()));
    const ended = new Promise<Ended>((resolve) =>
      child.on('close', (exitCode) => resolve({ exitCode, ...heard })),
    );
    return { ended, said: () => heard.stderr };
  };
  const json = async <Answer>(...words: string[]): Promise<Answer> => {
    const { stdout, stderr } = await start(...words, '--json').ended;
    if (!stdout) throw new Error(`flexbizz ${words.join(' ')}: ${stderr}`);
    return JSON.parse(stdout) as Answer;
  };
  return { start, json };
}
