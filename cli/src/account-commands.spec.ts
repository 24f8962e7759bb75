import { LocalShop } from './testing/local-shop.js';
import { runFlexbizz } from './testing/run-flexbizz.js';

const shop = new LocalShop();
let env: Record<string, string>;
beforeAll(async () => {
  env = { FLEXBIZZ_TOKEN: 't', FLEXBIZZ_API_URL: await shop.start() };
});
afterAll(() => shop.stop());
beforeEach(() => void (shop.calls.length = 0));

const flexbizz = (...words: string[]) => runFlexbizz(words, { env });

describe('tokens', () => {
  it('shows a new one alone on stdout, and says beside it that it is shown once', async () => {
    const { exitCode, stdout, stderr } = await flexbizz('tokens', 'create', 'sync', '--expires-in', '30');
    expect([exitCode, stdout]).toEqual([0, 'fbt_1\n']);
    expect(stderr).toContain('only time the token is shown');
    const { stdout: json } = await flexbizz('tokens', 'create', 'sync', '--json');
    expect(JSON.parse(json)).toMatchObject({ name: 'sync', token: 'fbt_1' });
  });

  it('lists them without their secrets', async () => {
    const { stdout } = await flexbizz('tokens', 'list', '--jq', '.items[].label');
    expect(stdout).toBe('sync\ntwice\ntwice\n');
  });

  it('revokes one by its name, and none where two have it or nobody', async () => {
    expect(await flexbizz('tokens', 'revoke', 'sync')).toMatchObject({
      ...{ exitCode: 0, stdout: 'Token "sync" is revoked.\n' },
    });
    expect(shop.calls.at(-1)).toBe('DELETE /v1/account/sessions/t0');
    shop.calls.length = 0;
    expect(await flexbizz('tokens', 'revoke', 'twice')).toMatchObject({ exitCode: 2 });
    expect(await flexbizz('tokens', 'revoke', 'gone')).toMatchObject({ exitCode: 5 });
    expect(shop.calls.filter((call) => call.startsWith('DELETE'))).toEqual([]);
  });
});

describe('shop edit', () => {
  it('sends what was named and nothing else; "" takes away', async () => {
    const words = ['shop', 'edit', '--tagline', 'Wool', '--bio', '', '--dry-run', '--json'];
    expect(JSON.parse((await flexbizz(...words)).stdout)).toEqual({
      dryRun: true,
      would: [{ operation: 'account.update', body: { tagline: 'Wool', bio: null } }],
    });
  });

  it('asks for what to change when nothing is named', async () => {
    expect(await flexbizz('shop', 'edit')).toMatchObject({
      ...{ exitCode: 2, stderr: expect.stringContaining('Nothing to change') as string },
    });
    expect(shop.calls).toEqual([]);
  });
});
