import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { ROOT, toolPath } from './paths.mjs';
import { Refusal } from './refusal.mjs';

const running = new Set();

/** Runs a tool to its end and gives what it said; its whole output is shown only when it fails. */
export async function run(command, args, options = {}) {
  const { code, output } = await attempt(command, args, options);
  if (code !== 0) throw new Refusal(`"${[command, ...args].join(' ')}" failed:\n\n${output.trimEnd()}\n`);
  return output;
}

/** The same without judging: exit code and output. In the background it takes only what others leave. */
export function attempt(
  command,
  args,
  { cwd = ROOT, env = {}, quietStdout = false, background = false } = {},
) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0', ...env, PATH: toolPath() },
      stdio: ['ignore', quietStdout ? 'ignore' : 'pipe', 'pipe'],
    });
    running.add(child);
    if (background && child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** For an interrupted script: nothing it began goes on. */
export const stopRunning = () => running.forEach((child) => child.kill('SIGTERM'));
