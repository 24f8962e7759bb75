import { existsSync } from 'node:fs';
import { at } from './paths.mjs';
import { attempt } from './run.mjs';
import { runSuite, tally, UNIT_SUITES } from './suites.mjs';

const tool = (name, command, args, cwd = at()) => ({
  name,
  async run() {
    const { code, output } = await attempt(command, args, { cwd });
    return { failed: code === 0 ? 0 : 1, output };
  },
});

const ROOMS = ['api/src', 'sdk/src', 'cli/src', 'storefront/app', 'storefront/server', 'storefront/shared'];

/** What `npm run check` asks, the slowest first so that two cores are never idle at the end. */
export const CHECKS = [
  tool('types: storefront', 'vue-tsc', ['--build', '--noEmit'], at('storefront')),
  ...UNIT_SUITES.map((suite) => ({
    name: suite.name,
    async run() {
      const result = await runSuite(suite);
      return { ...result, note: tally(result) };
    },
  })),
  tool('scripts units', 'node', ['--test', '--test-force-exit', 'scripts/**/*.spec.mjs']),
  tool('lint', 'eslint', ['.', '--max-warnings', '0']),
  tool('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  tool('types: api', 'tsc', ['-p', 'tsconfig.check.json'], at('api')),
  tool('types: cli', 'tsc', ['-p', '.'], at('cli')),
  tool('types: sdk', 'tsc', ['-p', '.'], at('sdk')),
  tool('house rules', 'depcruise', [
    '--config',
    '.dependency-cruiser.mjs',
    ...ROOMS.filter((room) => existsSync(at(room))),
  ]),
  tool('unused code', 'knip', ['--no-progress', '--no-config-hints']),
];

/** Runs all of them, two at a time, reports each when it is done and returns the results. */
export async function runChecks(checks = CHECKS, { atOnce = 2 } = {}) {
  const waiting = [...checks];
  const results = [];
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const began = performance.now();
      const result = {
        passed: 0,
        failed: 0,
        skipped: 0,
        output: '',
        ...(await check.run()),
        name: check.name,
      };
      results.push(result);
      report(result, performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

export function report({ name, failed, note, output }, milliseconds) {
  const mark = failed ? '✗' : '✓';
  const detail = note ? `  ${note}` : '';
  process.stdout.write(`  ${mark} ${name}${detail}  ${(milliseconds / 1000).toFixed(1)} s\n`);
  if (failed) process.stdout.write(`\n${output.trim().replace(/^/gm, '      ')}\n\n`);
}
