import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Backoff } from './backoff.mjs';
import { Servers } from './servers.mjs';

const home = mkdtempSync(join(tmpdir(), 'flexbizz-servers-'));
after(() => rmSync(home, { recursive: true, force: true }));

/** Writes its pid and lives; ready as soon as it has written. */
const lives = (name) => ({
  name,
  command: 'node',
  args: ['-e', `console.log(process.pid); setInterval(() => {}, 1000)`],
  ready: async () => pids(name).length > 0,
});
const pids = (name) =>
  readFileSync(join(home, `${name}.log`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(Number);

async function until(ask) {
  for (const end = performance.now() + 20_000; performance.now() < end;) {
    const answer = ask();
    if (answer) return answer;
    await new Promise((later) => setTimeout(later, 20));
  }
  assert.fail(`It did not happen within 20 seconds: ${ask}`);
}

test('waits longer each time, never gives up, and begins anew after a steady minute', () => {
  const backoff = new Backoff();
  const pauses = Array.from({ length: 10 }, () => backoff.pause(10));
  assert.deepEqual(pauses, [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 60_000, 60_000, 60_000]);
  assert.equal(backoff.pause(60_000), 500);
});

test('starts a server that was killed again, while the others stay up', async () => {
  const servers = new Servers(home, { restart: true });
  await servers.start(lives('one'));
  await servers.start(lives('other'));
  process.kill(pids('one')[0], 'SIGKILL');
  await until(() => pids('one').length === 2);
  process.kill(pids('one')[1], 0); // throws when it is not there
  assert.equal(pids('other').length, 1);
  await servers.stop();
  for (const pid of [...pids('one'), ...pids('other')]) assert.throws(() => process.kill(pid, 0));
});

test('leaves one that waits for its next start where it is when all are stopped', async () => {
  const servers = new Servers(home, { restart: true });
  await servers.start(lives('waiting'));
  process.kill(pids('waiting')[0], 'SIGKILL');
  await until(() => isGone(pids('waiting')[0]));
  await servers.stop();
  assert.equal(pids('waiting').length, 1);
});

const isGone = (pid) => {
  try {
    return !process.kill(pid, 0);
  } catch {
    return true;
  }
};

for (const restart of [true, false])
  test(`ends everything when one dies before it was ready (restart: ${restart})`, async () => {
    const servers = new Servers(home, { restart });
    const dies = { name: 'dies', command: 'node', args: ['-e', 'process.exit(3)'], ready: async () => false };
    await assert.rejects(servers.start(dies), /The dies stopped by itself \(exit code 3\)/);
    await servers.stop();
  });

test('without restarting, a death after the start is told', async () => {
  const servers = new Servers(home);
  await servers.start(lives('mortal'));
  process.kill(pids('mortal')[0], 'SIGKILL');
  await assert.rejects(servers.fallen, /SIGKILL/);
  await servers.stop();
});
