import type { Command } from 'commander';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProgram } from './program.js';
import { runFlexbizz } from './testing/run-flexbizz.js';

// Concurrent tests start before any hook.
const home = await mkdtemp(join(tmpdir(), 'flexbizz-spec-'));
afterAll(() => rm(home, { recursive: true }));
const nobody = { FLEXBIZZ_API_URL: 'http://127.0.0.1:9', FLEXBIZZ_TOKEN: '' };
const flexbizz = (words: string[], env: Record<string, string> = {}, stdin?: string) =>
  runFlexbizz(words, { stdin, env: { FLEXBIZZ_CONFIG_DIR: home, ...nobody, ...env } });

const leaves = (command: Command, path: string[] = []): string[][] =>
  command.commands.flatMap((sub) => {
    const here = [...path, sub.name()];
    return sub.commands.length > 0 ? leaves(sub, here) : [here];
  });
const EVERY = leaves(buildProgram('0')).filter(([first]) => first !== 'help');

it.concurrent.each(EVERY.map((words) => [words.join(' '), words]))(
  '%s: ends by itself with nobody at the terminal, and fails in JSON',
  async (_name, words) => {
    const { exitCode, stdout, stderr } = await flexbizz([...words, '--json']);
    if (exitCode === 0) return;
    expect([1, 2, 4, 5, 7]).toContain(exitCode);
    const answer = JSON.parse(stdout) as { error?: object; checks?: object };
    expect(answer.error ?? answer.checks).toBeDefined();
    expect(stderr).toBe('');
  },
  30_000,
);

it.concurrent.each(EVERY.map((words) => [words.join(' '), words]))(
  '%s --help says how',
  async (_name, words) => {
    const { exitCode, stdout } = await flexbizz([...words, '--help']);
    expect([exitCode, stdout.split('\n')[0]]).toEqual([0, expect.stringContaining(words.join(' '))]);
  },
  30_000,
);

it.concurrent.each(
  EVERY.filter(([first]) => first !== 'completion').map((words) => [words.join(' '), words]),
)(
  '%s: reads --jq before it does anything',
  async (_name, words) => {
    const { exitCode, stdout } = await flexbizz([...words, '--jq', '.wrong |']);
    expect([exitCode, stdout]).toEqual([2, '']);
  },
  30_000,
);

it.each([
  ['prodcts', /Did you mean products\?/],
  ['products lst', /Did you mean list\?/],
  ['products list --stats draft', /Did you mean --status\?/],
])('%s is answered with the nearest word, exit 2', async (words, expected) => {
  const { exitCode, stderr, stdout } = await flexbizz(words.split(' '));
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(expected);
});

it.each([
  ['whoami --api-url localhost:4000', 2, /"localhost:4000" is no address[\s\S]*https:\/\//],
  ['whoami --api-url api.example.com', 2, /"api.example.com" is no address/],
  ['whoami --api-url https://', 2, /"https:\/\/" is no address/],
  ['whoami --api-url https://me:secret@api.example.com', 2, /is no address/],
  ['logout --profile nope', 5, /There is no profile "nope"[\s\S]*flexbizz login --profile nope/],
])('%s says what is wrong and what to do', async (words, code, expected) => {
  const { exitCode, stderr } = await flexbizz(words.split(' '), { FLEXBIZZ_API_URL: '' });
  expect([exitCode, stderr]).toEqual([code, expect.stringMatching(expected)]);
});

it('logs out where nobody ever signed in', async () => {
  expect(await flexbizz(['logout'])).toMatchObject({ exitCode: 0 });
});

it('tells who is not signed in what to do, exit 4', async () => {
  const { exitCode, stderr } = await flexbizz(['whoami']);
  expect(exitCode).toBe(4);
  expect(stderr).toContain('flexbizz login');
});

it('never shows the secret of one api to another', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'flexbizz-spec-'));
  const profiles = { default: { apiUrl: 'https://api.example.com', secretIn: 'file' } };
  await writeFile(join(folder, 'config.json'), JSON.stringify({ current: 'default', profiles }));
  await writeFile(
    join(folder, 'credentials.json'),
    JSON.stringify({ default: { kind: 'token', token: 't' } }),
  );
  const { exitCode } = await flexbizz(['whoami'], { FLEXBIZZ_CONFIG_DIR: folder });
  await rm(folder, { recursive: true });
  expect(exitCode).toBe(4);
});

it('tells an api that is away from everything else, exit 7', async () => {
  const { exitCode, stdout } = await flexbizz(['doctor', '--json'], { FLEXBIZZ_TOKEN: 't' });
  expect(exitCode).toBe(7);
  expect(JSON.parse(stdout)).toMatchObject({ well: false });
});

it('does not ask where nobody can answer, but names the flag', async () => {
  const { exitCode, stderr } = await flexbizz(['login', '--with-token'], {}, '');
  expect(exitCode).toBe(2);
  expect(stderr).toContain('no token');
});

it('starts fast enough to be asked for help', async () => {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const started = performance.now();
    await flexbizz(['--help']);
    times.push(performance.now() - started);
  }
  expect(Math.min(...times)).toBeLessThan(400);
});

it('writes a completion script for each shell', async () => {
  for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
    const { exitCode, stdout } = await flexbizz(['completion', shell]);
    expect([exitCode, stdout.length > 200]).toEqual([0, true]);
  }
  const { stdout } = await flexbizz(['complete', '--', 'products', '']);
  expect(stdout).toContain('export');
  await expect(stat(join(home, 'credentials.json'))).rejects.toThrow('ENOENT');
});
