import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { at } from './paths.mjs';
import { attempt } from './run.mjs';

const ESM = { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' };
const END_TO_END = ['--testRegex', '[.]e2e-spec[.]ts$', '--runInBand'];

const suite = (name, workspace, ...args) => ({ name, workspace, args });

export const UNIT_SUITES = [
  suite('api units', 'api', '--selectProjects', 'unit'),
  suite('sdk units', 'sdk'),
  suite('cli units', 'cli'),
  suite('storefront units', 'storefront', '--selectProjects', 'unit'),
];

/** A server that a failed test left open must not hold up everything after it. */
const END_ANYWAY = '--forceExit';

export const LONG_SUITES = [
  suite('api integration', 'api', '--selectProjects', 'integration', END_ANYWAY),
  suite('api end to end', 'api', '--selectProjects', 'e2e', END_ANYWAY),
];

/** Parts of the end-to-end suite that run by themselves too: `npm run test:<name>`. */
export const PARTS = {
  hostile: suite('attacks', 'api', '--selectProjects', 'e2e', '--testPathPatterns', 'test/hostile'),
  reliability: suite('faults', 'api', '--selectProjects', 'e2e', '--testPathPatterns', 'test/reliability'),
};

export const JOURNEYS = [
  suite('cli end to end', 'cli', ...END_TO_END),
  suite('storefront journeys', 'storefront', '--selectProjects', 'e2e', '--runInBand'),
];

/**
 * Runs one Jest suite and counts. A suite that dies without a report counts as one failure.
 * @returns {Promise<{ name: string, passed: number, failed: number, skipped: number, output: string }>}
 */
export async function runSuite({ name, workspace, args }, env = {}) {
  const report = at('node_modules', '.cache', 'flexbizz', `${name.replaceAll(' ', '-')}.json`);
  rmSync(report, { force: true });
  mkdirSync(dirname(report), { recursive: true });
  const always = ['--passWithNoTests', '--json', '--outputFile', report, '--silent=false'];
  const { code, output } = await attempt('jest', [...args, ...always], {
    cwd: at(workspace),
    env: { ...ESM, ...env },
    quietStdout: true, // --json repeats the whole report there
  });
  const told = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  const passed = told?.numPassedTests ?? 0;
  const broken = told?.testResults?.filter(
    (file) => file.status === 'failed' && !file.assertionResults.length,
  );
  const failed = (told?.numFailedTests ?? 0) + (broken?.length ?? 0);
  return {
    name,
    passed,
    failed: failed || (code === 0 ? 0 : 1),
    skipped: (told?.numPendingTests ?? 0) + (told?.numTodoTests ?? 0),
    output,
  };
}

/** "12 passed", with whatever else there is to know. */
export function tally({ passed, failed, skipped }) {
  if (passed + failed + skipped === 0) return 'no tests';
  const parts = [`${passed} passed`];
  if (failed) parts.push(`${failed} failed`);
  if (skipped) parts.push(`${skipped} skipped`);
  return parts.join(', ');
}
