// Prints what the whole client costs a page, everything it needs included, and fails above the budget.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'tsdown';

const BUDGET = 12_000;
const outDir = await mkdtemp(join(tmpdir(), 'flexbizz-sdk-'));
await build({
  config: false,
  entry: [new URL('../src/index.ts', import.meta.url).pathname],
  platform: 'browser',
  minify: true,
  dts: false,
  deps: { alwaysBundle: [/.*/] },
  outDir,
  logLevel: 'error',
});
const size = gzipSync(await readFile(join(outDir, 'index.js')), { level: 9 }).length;
await rm(outDir, { recursive: true });
process.stdout.write(`@flexbizz/sdk: ${(size / 1_000).toFixed(1)} kB gzip of ${BUDGET / 1_000} kB\n`);
process.exitCode = size > BUDGET ? 1 : 0;
