import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onNode24 } from './tools/on-node-24.mjs';

// npm run bench [-- --quick] [-- --write]: the rates of the production build beside a raw server, on a
// PostgreSQL of its own that is flushed to disk as in production. See api/bench/.
// npm run bench -- --storefront [--quick]: how many pages one core draws. See storefront/bench/.
// npm run bench -- --search [--shopify FOLDER]: how good and how quick answers are. See api/bench/search/.
await onNode24(async () => {
  const flags = process.argv.slice(2).filter((flag) => flag !== '--storefront' && flag !== '--search');
  const ofPages = process.argv.includes('--storefront');
  const ofSearch = process.argv.includes('--search') ? ['search'] : [];
  const { api, sdk, storefront, build } = await import('./tools/build-steps.mjs');
  const { startPostgres } = await import('./postgres.mjs');
  const { at, toolPath } = await import('./tools/paths.mjs');
  const { anyPort } = await import('./tools/ports.mjs');
  const { step } = await import('./tools/progress.mjs');
  await build(ofPages ? [api, sdk, storefront] : [api]);
  const home = mkdtempSync(join(tmpdir(), 'flexbizz-bench-postgres-'));
  chmodSync(home, 0o711); // PostgreSQL passes through it as another user when we are root
  try {
    const database = await step('Starting PostgreSQL', async () =>
      startPostgres({ data: join(home, 'data'), port: await anyPort(5470, 5480), folder: home }),
    );
    const env = { ...process.env, PATH: toolPath(), NODE_ENV: 'production', DATABASE_URL: database.url };
    const bench = spawn(
      process.execPath,
      [at(ofPages ? 'storefront' : 'api', 'bench', ...ofSearch, 'main.mjs'), ...flags],
      {
        stdio: 'inherit',
        env,
      },
    );
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => bench.kill(signal));
    process.exitCode = await new Promise((resolve) => bench.once('exit', (code) => resolve(code ?? 1)));
    await database.stop();
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
