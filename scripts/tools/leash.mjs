import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

// Servers in their own session outlive a parent that is killed outright (kill -9, a crash of the
// WebAssembly engine). This small process holds the other end of a pipe: when the pipe closes, it
// ends whatever was still on the leash.

let pipe;

/** Ends the process (or group, when negative) and removes the folder if this process dies first. */
export function leash({ pid, folder }) {
  pipe ??= startKeeper();
  pipe.write(`${JSON.stringify({ pid, folder })}\n`);
  return () => pipe.write(`${JSON.stringify({ pid, released: true })}\n`);
}

function startKeeper() {
  const keeper = spawn(process.execPath, [import.meta.filename], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  keeper.on('error', () => {});
  keeper.stdin.on('error', () => {});
  keeper.unref();
  keeper.stdin.unref?.();
  return keeper.stdin;
}

async function keep() {
  const held = new Map();
  for await (const line of createInterface({ input: process.stdin })) {
    const { pid, folder, released } = JSON.parse(line);
    if (released) held.delete(pid);
    else held.set(pid, folder);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL']) {
    for (let waited = 0; waited < 2_000 && somebodyLeft(held, waited === 0 ? signal : 0); waited += 50)
      await sleep(50);
  }
  for (const folder of held.values()) if (folder) rmSync(folder, { recursive: true, force: true });
}

/** Sends the signal (0 only asks) and tells whether any of them is still there. */
const somebodyLeft = (held, signal) =>
  [...held.keys()].filter((pid) => {
    try {
      return process.kill(pid, signal);
    } catch {
      return false;
    }
  }).length > 0;

if (import.meta.filename === process.argv[1]) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
  await keep();
}
