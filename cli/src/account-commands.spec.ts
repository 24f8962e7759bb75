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

describe('api', () => {
  it('sends fields in the address of a GET, as text or JSON, and prints the answer', async () => {
    const words = ['api', 'get', '/v1/echo?a=1', '-f', 'q=wool & more', '-f', 'limit:=5', '--jq', '.url'];
    expect(await flexbizz(...words)).toMatchObject({ stdout: '/v1/echo?a=1&q=wool+%26+more&limit=5\n' });
  });

  it('sends fields of the others as a JSON body, or standard input as it is', async () => {
    const bodyOf = async (stdin: string, ...words: string[]) =>
      (await runFlexbizz(['api', 'POST', '/v1/echo', ...words, '--jq', '.body'], { env, stdin })).stdout;
    expect(await bodyOf('', '-f', 'title=42', '-f', 'tags:=["a"]')).toBe('{"title":"42","tags":["a"]}\n');
    expect(await bodyOf('as it is', '--input', '-', '-H', 'content-type: text/plain')).toBe('as it is\n');
  });

  it('ends with the exit code of what the api said', async () => {
    expect(await flexbizz('api', 'GET', '/v1/nothing')).toMatchObject({
      ...{ exitCode: 5, stdout: '', stderr: expect.stringContaining('There is no such route.') as string },
    });
  });

  it.each([
    [['GET', '@elsewhere.example/v1'], 'is no path'],
    [['GET', 'https://elsewhere.example/'], 'is no path'],
    [['FETCH', '/v1/echo'], 'Use GET'],
    [['POST', '/v1/echo', '-f', 'title'], 'is no field'],
    [['POST', '/v1/echo', '-f', 'a:=b'], 'is no JSON'],
    [['POST', '/v1/echo', '-H', 'a b: c'], 'is no header'],
    [['GET', '/v1/echo', '--input', '-'], 'takes no body'],
  ])('%j asks nothing of anybody', async (words, told) => {
    const { exitCode, stderr } = await flexbizz('api', ...words);
    expect([exitCode, stderr, shop.calls]).toEqual([2, expect.stringContaining(told), []]);
  });
});

describe('open', () => {
  it.each([
    [[], 'shop/ada'],
    [['mug-3'], 'p/mug-3'],
    [['fb-7'], 'sales/o7'],
  ])('prints the address of %j off a terminal', async (words, path) => {
    expect(await flexbizz('open', ...words)).toMatchObject({
      ...{ exitCode: 0, stdout: `https://shop.example/${path}\n` },
    });
  });

  it('finds an order in one request, or says that there is none', async () => {
    expect(await flexbizz('orders', 'show', 'FB-8')).toMatchObject({
      ...{ exitCode: 5, stderr: expect.stringContaining('You have no order FB-8.') as string },
    });
    expect(shop.calls).toEqual(['GET /v1/seller/orders?number=FB-8&limit=1']);
  });
});
