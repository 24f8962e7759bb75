import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { leash } from '../tools/leash.mjs';
import { at, toolPath } from '../tools/paths.mjs';
import { Refusal } from '../tools/refusal.mjs';

const PATIENCE = 10_000;

/** The long-running children: each in its own group with its own log, all stopped together. */
export class Servers {
  #children = [];
  #stopping = false;
  #fallen = Promise.withResolvers();

  #logs;

  constructor(logs = at('.data', 'logs')) {
    this.#logs = logs;
    this.#fallen.promise.catch(() => {}); // whoever waits on `fallen` hears of it
  }

  /** Rejects with the tail of its log when any server dies by itself. */
  get fallen() {
    return this.#fallen.promise;
  }

  /** Starts one server and waits until it is ready, which for most means that `url` answers well. */
  async start({
    name,
    command,
    args,
    cwd = at(),
    env,
    url,
    ready = url && (() => answers(url)),
    patience = 180_000,
  }) {
    mkdirSync(this.#logs, { recursive: true });
    const log = join(this.#logs, `${name.replaceAll(' ', '-')}.log`);
    const output = openSync(log, 'w');
    const child = spawn(command, args, {
      cwd,
      detached: true, // its own group: Ctrl-C reaches us alone, and we stop everything in order
      env: { ...process.env, ...env, PATH: toolPath() },
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    const entry = { name, child, log, gone: new Promise((resolve) => child.once('close', resolve)) };
    child.once('error', (error) => this.#fell(entry, error.message));
    child.once('exit', (code, signal) => this.#fell(entry, signal ?? `exit code ${code}`));
    if (child.pid) entry.release = leash({ pid: -child.pid });
    this.#children.push(entry);
    if (ready) await Promise.race([waitFor(ready, { name, log, patience }), this.fallen]);
  }

  #fell({ name, log }, how) {
    if (this.#stopping) return;
    this.#fallen.reject(
      new Refusal(`The ${name} stopped by itself (${how}):\n${tail(log)}`, `All of it: ${log}`),
    );
  }

  /** Last started, first stopped. A server that does not go in time is killed with its whole group. */
  async stop() {
    this.#stopping = true;
    for (const { child, gone, release } of this.#children.reverse()) {
      signal(child, 'SIGTERM');
      await Promise.race([gone, sleep(PATIENCE, undefined, { ref: false })]);
      signal(child, 'SIGKILL');
      await gone;
      release?.();
    }
    this.#children = [];
  }
}

function signal(child, name) {
  try {
    if (child.pid) process.kill(-child.pid, name);
  } catch {
    // the group has already gone
  }
}

async function answers(url) {
  const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
  await answer?.body?.cancel();
  return answer?.ok;
}

async function waitFor(ready, { name, log, patience }) {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    if (await ready()) return;
    await sleep(100);
  }
  throw new Refusal(
    `The ${name} was not ready after ${patience / 1000} s:\n${tail(log)}`,
    `All of it: ${log}`,
  );
}

const tail = (log) =>
  readFileSync(log, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(-15)
    .map((line) => `    ${line.slice(0, 400)}`)
    .join('\n');
