import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const FILE = join(import.meta.dirname, 'last-resort.ts');

/** Runs a program of its own, which meets an error that nobody catches. */
function run(error: string, { close = '', withinMs = 60_000, guarded = true } = {}) {
  const program = `
    import { endOnUncaughtError } from ${JSON.stringify(FILE)};
    const log = { fatal: ({ err, kind }) => console.log(kind, err.message) };
    const close = async () => { console.log('closing'); ${close} };
    if (${guarded}) endOnUncaughtError({ log, close }, ${withinMs});
    setInterval(() => {}, 1_000);
    ${error}
  `;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program];
  // What does not end by itself is killed, and has no exit code.
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: {},
    timeout: 20_000,
  });
  return { status, lines: stdout.trim().split('\n') };
}
const THROWN = `setImmediate(() => { throw new Error('lost'); });`;

describe('an error that nobody caught', () => {
  it.each([
    ['uncaughtException', THROWN],
    ['unhandledRejection', `Promise.reject(new Error('lost'));`],
  ])('%s is logged, the program closes and ends with a code', (kind, error) => {
    expect(run(error)).toEqual({ status: 1, lines: [`${kind} lost`, 'closing'] });
  });

  it.each([
    ['fails', `throw new Error('twice');`, 60_000],
    ['throws elsewhere', `setImmediate(() => { throw new Error('more'); });`, 60_000],
    ['hangs', 'await new Promise(() => {});', 20],
  ])('ends a program whose closing %s', (_, close, withinMs) => {
    const { status, lines } = run(THROWN, { close, withinMs });
    expect([status, lines.slice(0, 2)]).toEqual([1, ['uncaughtException lost', 'closing']]);
  });

  it('would end the program in the middle of everything without this', () => {
    expect(run(THROWN, { guarded: false })).toEqual({ status: 1, lines: [''] });
  });
});
