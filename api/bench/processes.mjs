import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { leash } from '../../scripts/tools/leash.mjs';
import { peakOf, cpuSecondsOf } from './vitals.mjs';

const PATIENCE = 60_000;
const API = join(import.meta.dirname, '..');

/** The processes of a run. Whatever happens, stop() ends them all, and a leash does when we are killed. */
export class Processes {
  #running = new Set();

  constructor(logs) {
    this.logs = logs;
  }

  /** Starts a server and waits for its first good answer; `startedIn` says how long that took. */
  async start({ name, script, env, url, flags = [] }) {
    const log = join(this.logs, `${name}.log`);
    const output = openSync(log, 'a');
    const began = performance.now();
    const child = spawn(process.execPath, [...flags, join(API, script)], {
      cwd: API,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    const server = { name, child, pid: child.pid, log, gone: new Promise((end) => child.once('exit', end)) };
    server.release = leash({ pid: child.pid });
    this.#running.add(server);
    await this.#answering(server, url);
    server.startedIn = performance.now() - began;
    return server;
  }

  /** Runs a script that reads JSON and answers with JSON. */
  async ask(script, question, env = {}) {
    const child = spawn(process.execPath, [join(API, 'bench', script)], {
      cwd: API,
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const one = { name: script, child, gone: new Promise((end) => child.once('close', end)) };
    this.#running.add(one);
    child.stdin.end(JSON.stringify(question));
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    const code = await one.gone;
    this.#running.delete(one);
    if (code !== 0) throw new Error(`${script} ended with ${code}`);
    return JSON.parse(Buffer.concat(chunks).toString().trim().split('\n').at(-1));
  }

  async stop(server) {
    server.child.kill('SIGTERM');
    await Promise.race([server.gone, sleep(10_000, undefined, { ref: false })]);
    server.child.kill('SIGKILL');
    await server.gone;
    server.release?.();
    this.#running.delete(server);
  }

  async stopAll() {
    for (const server of [...this.#running].reverse()) await this.stop(server);
  }

  async #answering({ name, child, log }, url) {
    const until = performance.now() + PATIENCE;
    while (performance.now() < until && child.exitCode === null) {
      const answer = url
        ? await fetch(url, { headers: { connection: 'close' } }).catch(() => undefined)
        : { ok: true };
      await answer?.body?.cancel();
      if (answer?.ok) return;
      await sleep(10);
    }
    throw new Error(`${name} did not start:\n${readFileSync(log, 'utf8').slice(-3_000)}`);
  }
}

/** What a server spent and held while something was done to it. */
export async function watching({ pid }, work) {
  const before = cpuSecondsOf(pid);
  const peak = peakOf(pid);
  const result = await work();
  return { ...result, cpuSeconds: cpuSecondsOf(pid) - before, peakMb: peak.stop() };
}
