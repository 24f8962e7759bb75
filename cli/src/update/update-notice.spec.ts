import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atATerminal, terminalsAreHere } from '../testing/at-a-terminal.js';
import { installIn } from '../testing/installed.js';
import type { KnownRelease } from './known-release.js';

const asked: string[] = [];
// What a registry says of a package, as far as npm reads it.
const registry = createServer((request, response) => {
  asked.push(decodeURIComponent(request.url ?? ''));
  const release = { name: '@flexbizz/cli', version: '99.1.0', dist: {} };
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({
      name: '@flexbizz/cli',
      'dist-tags': { latest: '99.1.0' },
      versions: { '99.1.0': release },
    }),
  );
});

let folder: string;
let program: string;
let address: string;
const state = () => join(folder, 'state', 'update.json');
const known = async () => JSON.parse(await readFile(state(), 'utf8')) as KnownRelease;
const typed = (words: string[], env: Record<string, string> = {}) =>
  atATerminal(program, words, {
    FLEXBIZZ_CONFIG_DIR: join(folder, 'state'),
    npm_config_registry: address,
    npm_config_cache: join(folder, 'cache'),
    ...env,
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flexbizz-spec-'));
  program = await installIn(folder);
  await new Promise<void>((started) => registry.listen(0, '127.0.0.1', started));
  address = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  registry.closeAllConnections();
  registry.close();
  await rm(folder, { recursive: true, force: true });
});

async function until(done: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await done().catch(() => false))) {
    if (Date.now() > deadline) throw new Error('It did not come about.');
    await new Promise((later) => setTimeout(later, 100));
  }
}

const suite = terminalsAreHere ? describe : describe.skip;
suite('a newer release', () => {
  it('is not asked for on build machines, under --json and --jq, and where somebody said no', async () => {
    await typed(['profile', 'list'], { CI: 'true' });
    await typed(['profile', 'list', '--json']);
    await typed(['profile', 'list', '--jq', '.']);
    await typed(['profile', 'list'], { FLEXBIZZ_NO_UPDATE_NOTICE: '1' });
    await expect(readFile(state())).rejects.toThrow('ENOENT');
    expect(asked).toEqual([]);
  }, 60_000);

  it('is asked for at the registry npm is set to, while the command is long done, and told the next time', async () => {
    expect(await typed(['profile', 'list'])).not.toContain('99.1.0');
    await until(async () => (await known()).newest === '99.1.0');
    expect(asked).toEqual(['/@flexbizz/cli']);
    expect(await typed(['profile', 'list'])).toMatch(
      /No profile yet[\s\S]*flexbizz 99\.1\.0 is out, this is .*npm install --global @flexbizz\/cli/,
    );
  }, 60_000);

  it('is told once a day, and asked for once a day', async () => {
    expect(await typed(['profile', 'list'])).not.toContain('99.1.0');
    await writeFile(state(), JSON.stringify({ ...(await known()), toldAt: 0 }));
    expect(await typed(['profile', 'list'])).toContain('99.1.0');
    expect(asked).toHaveLength(1);
  }, 60_000);
});
