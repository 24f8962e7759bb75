import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runFlexbizz } from '../testing/run-flexbizz.js';
import { inADesktopSession, secretServiceIsHere } from '../testing/secret-service.js';

// Of an api, what a sign-in needs: a refresh token is good once.
let good = 'r1';
const api = createServer((request, response) => {
  void (async () => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const refreshes = request.url === '/v1/auth/refresh';
    const refused = refreshes && (JSON.parse(body) as { refreshToken: string }).refreshToken !== good;
    if (refreshes && !refused) good += '+';
    response.writeHead(refused ? 401 : 200, {
      'content-type': refused ? 'application/problem+json' : 'application/json',
    });
    const expiresAt = new Date(Date.now() + 1_000).toISOString();
    response.end(
      JSON.stringify(
        refused
          ? { title: 'Over', status: 401, code: 'auth.session-ended', detail: 'It was used before.' }
          : { ...account, accessToken: 'a', refreshToken: good, expiresAt, account },
      ),
    );
  })();
});
const account = { displayName: 'Ada', handle: 'ada', email: 'ada@example.com', roles: [] };

let home: string;
let env: Record<string, string>;
beforeAll(async () => {
  await new Promise<void>((started) => api.listen(0, '127.0.0.1', started));
});
afterAll(() => {
  api.closeAllConnections();
  api.close();
});
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'flexbizz-spec-'));
  env = { HOME: home, XDG_DATA_HOME: join(home, 'data'), FLEXBIZZ_CONFIG_DIR: join(home, 'flexbizz') };
  env.FLEXBIZZ_API_URL = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
});
afterEach(() => rm(home, { recursive: true, force: true }));

const kept = (name: string) => readFile(join(home, 'flexbizz', name), 'utf8');
const desktop = (words: string) => inADesktopSession(words, env);
const elsewhere = (words: string[], stdin?: string) =>
  runFlexbizz(words, { env: { ...env, DBUS_SESSION_BUS_ADDRESS: '', FLEXBIZZ_NO_KEYRING: '' }, stdin });

const suite = secretServiceIsHere ? describe : describe.skip;
suite('a sign-in, where there is a keyring', () => {
  it('is kept in it and nowhere else, and goes with logout', async () => {
    expect(await desktop('echo secret-token | flexbizz login --with-token')).toContain('Signed in as Ada');
    expect(JSON.parse(await kept('config.json'))).toMatchObject({
      profiles: { default: { secretIn: 'keyring' } },
    });
    await expect(kept('credentials.json')).rejects.toThrow('ENOENT');
    expect(await desktop('flexbizz whoami')).toContain('ada@example.com');
    expect(await desktop('flexbizz logout; flexbizz whoami --json || true')).toContain('Nobody is signed in');
  });

  it('says so where the keyring is out of reach, and can be ended there', async () => {
    await desktop('echo secret-token | flexbizz login --with-token');
    const { exitCode, stderr } = await elsewhere(['whoami']);
    expect([exitCode, stderr]).toEqual([
      4,
      expect.stringContaining('in the keyring, which does not give it'),
    ]);
    expect(await elsewhere(['logout'])).toMatchObject({ exitCode: 0 });
  });

  it('stays in the file it was kept in, so that no spent token is used again', async () => {
    good = 'r1';
    await elsewhere(['login', '--with-token'], 'secret-token');
    const spent = {
      kind: 'session',
      accessToken: 'a',
      refreshToken: 'r1',
      expiresAt: '2020-01-01T00:00:00Z',
    };
    await writeFile(join(home, 'flexbizz', 'credentials.json'), JSON.stringify({ default: spent }));
    expect(await desktop('flexbizz whoami && flexbizz whoami')).toContain('ada@example.com');
    expect(await elsewhere(['whoami'])).toMatchObject({ exitCode: 0 });
    expect(good).not.toBe('r1');
  });
});
