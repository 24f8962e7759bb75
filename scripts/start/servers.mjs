import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { leash } from '../tools/leash.mjs';
import { at, toolPath } from '../tools/paths.mjs';
import { Refusal } from '../tools/refusal.mjs';
import { Backoff, sayBack, sayRestart } from './backoff.mjs';
import { answers, tail, waitFor } from './readiness.mjs';

const PATIENCE = 10_000;
/** What has nothing to be asked, such as a compiler, counts as started once it has run so long. */
const SETTLED_MS = 5_000;

/** The long-running children: each in its own group with its own log, all stopped together. */
export class Servers {
  #children = [];
  #stopping = false;
  #fallen = Promise.withResolvers();
  #logs;
  #restart;

  /** @param {{ restart?: boolean }} options restart: one that dies after it was ready is started again */
  constructor(logs = at('.data', 'logs'), { restart = false } = {}) {
    this.#logs = logs;
    this.#restart = restart;
    this.#fallen.promise.catch(() => {}); // whoever waits on `fallen` hears of it
  }

  /** Rejects with the tail of its log when a server dies by itself and is not started again. */
  get fallen() {
    return this.#fallen.promise;
  }

  /** Starts one server and waits until it is ready, which for most means that `url` answers well. */
  async start({ name, url, ready = url && (() => answers(url)), patience = 180_000, ...program }) {
    mkdirSync(this.#logs, { recursive: true });
    const log = join(this.#logs, `${name.replaceAll(' ', '-')}.log`);
    const entry = { name, ready, patience, program, log, backoff: new Backoff(), wasReady: false };
    this.#children.push(entry);
    this.#launch(entry, 'w');
    if (ready) await Promise.race([waitFor(ready, entry), this.fallen]);
    entry.wasReady = Boolean(ready);
  }

  #launch(entry, mode) {
    const { command, args, cwd = at(), env } = entry.program;
    const output = openSync(entry.log, mode);
    const child = spawn(command, args, {
      cwd,
      detached: true, // its own group: Ctrl-C reaches us alone, and we stop everything in order
      env: { ...process.env, ...env, PATH: toolPath() },
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    entry.child = child;
    entry.startedAt = performance.now();
    entry.gone = new Promise((resolve) => child.once('close', resolve));
    child.once('error', (error) => this.#fell(entry, error.message));
    child.once('exit', (code, signal) => this.#fell(entry, signal ?? `exit code ${code}`));
    if (child.pid) entry.release = leash({ pid: -child.pid });
  }

  #fell(entry, how) {
    if (this.#stopping) return;
    const ranFor = performance.now() - entry.startedAt;
    const started = entry.wasReady || (!entry.ready && ranFor > SETTLED_MS);
    if (!this.#restart || !started) {
      const { name, log } = entry;
      const what = `The ${name} stopped by itself (${how}):\n${tail(log)}`;
      return this.#fallen.reject(new Refusal(what, `All of it: ${log}`));
    }
    signal(entry.child, 'SIGKILL'); // what it left behind would hold its port
    entry.release?.();
    const pause = entry.backoff.pause(ranFor);
    sayRestart(entry.name, how, pause, entry.log);
    entry.again = setTimeout(() => this.#startAgain(entry), pause);
  }

  #startAgain(entry) {
    this.#launch(entry, 'a');
    const { child } = entry;
    if (!entry.ready) return;
    waitFor(entry.ready, entry, () => this.#stopping || entry.child !== child || child.exitCode !== null)
      .then((isReady) => isReady && sayBack(entry.name))
      .catch((error) => process.stdout.write(`  ${error.message}\n`));
  }

  /** Last started, first stopped. A server that does not go in time is killed with its whole group. */
  async stop() {
    this.#stopping = true;
    for (const { again } of this.#children) clearTimeout(again);
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
