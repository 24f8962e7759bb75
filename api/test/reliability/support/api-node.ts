import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Config } from '../../../src/platform/config/config.js';
import { until } from '../../support/until.js';

export interface ApiNode {
  port: number;
  /** kill -9: nothing is said to anybody. */
  kill(): Promise<void>;
  /** Asks it to end, as a deployment does; gives its exit code. */
  stop(): Promise<number | null>;
}

const api = fileURLToPath(new URL('../../../', import.meta.url));

/** One more process of the same marketplace, from the sources. */
export async function startApiNode(
  { settings }: Config,
  port: number,
  more: Record<string, string> = {},
): Promise<ApiNode> {
  const given = Object.entries({ ...settings, ...more, API_PORT: port, WORKER: 'none', DATABASE_POOL: 12 });
  const env = Object.fromEntries(
    given.filter(([, value]) => value !== undefined).map(([key, value]) => [key, String(value)]),
  );
  const child = spawn(
    process.execPath,
    ['--import', './test/reliability/support/run-source.mjs', '--conditions=source', 'src/main.ts'],
    { cwd: api, env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const gone = once(child, 'exit');
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`The api did not start: ${said}`);
    return (await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined))?.ok;
  }, 60);
  return {
    port,
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    async stop() {
      child.kill('SIGTERM');
      await gone;
      return child.exitCode;
    },
  };
}
