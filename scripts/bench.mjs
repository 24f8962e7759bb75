import { spawn } from 'node:child_process';
import { onNode24 } from './tools/on-node-24.mjs';

// npm run bench: the rates of api/bench against the production build, on a throwaway PostgreSQL.
await onNode24(async () => {
  const { api, build, databaseClient } = await import('./tools/build-steps.mjs');
  const { startThrowawayPostgres } = await import('./postgres.mjs');
  const { at, toolPath } = await import('./tools/paths.mjs');
  const { step } = await import('./tools/progress.mjs');
  await build([databaseClient, api]);
  const database = await step('Starting PostgreSQL', () => startThrowawayPostgres());
  const env = { ...process.env, PATH: toolPath(), NODE_ENV: 'production', DATABASE_URL: database.url };
  const bench = spawn('node', [at('api', 'bench', 'main.mjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env,
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => bench.kill(signal));
  process.exitCode = await new Promise((resolve) => bench.once('exit', (code) => resolve(code ?? 1)));
  await database.stop();
});
