import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { LocalApi } from './testing/local-api.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const quickstart = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))![1]!;

/** What a strict program holds: options and fields it may have no value for. */
const UNDEFINED = `
declare const nothing: undefined;
createFlexBizz({ baseUrl, auth: nothing, headers: nothing, timeout: { total: nothing } });
visitor.products.list({ query: { category: nothing, limit: 5 }, signal: nothing, timeout: { perTry: nothing } });
seller.sellerProducts.update({
  path: { productId: '1' },
  body: { title: nothing, variants: [{ sku: nothing, optionValues: [] }] },
  ifMatch: nothing,
});
const { error } = await visitor.safe.account.get();
export const status: number | undefined = error?.status;
`;
const api = new LocalApi();
let folder: string;
let baseUrl: string;

/** A folder as `npm install @flexbizz/sdk` leaves it, without asking a registry. */
beforeAll(async () => {
  baseUrl = await api.start();
  folder = mkdtempSync(join(tmpdir(), 'flexbizz-packed-'));
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const said = execFileSync('npm', pack, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename }] = JSON.parse(said) as [{ filename: string }];
  const home = join(folder, 'node_modules', '@flexbizz', 'sdk');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', home, '--strip-components', '1']);
  const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(join(ROOT, '..', 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  writeFileSync(join(folder, 'package.json'), '{}');
}, 60_000);
afterAll(async () => {
  await api.stop();
  rmSync(folder, { recursive: true });
});

it('brings its licence and says where it is from', () => {
  const home = join(folder, 'node_modules', '@flexbizz', 'sdk');
  expect(readFileSync(join(home, 'LICENSE'), 'utf8')).toContain('MIT');
  const address = expect.stringContaining('https://') as string;
  expect(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))).toMatchObject({
    ...{ homepage: address, bugs: address, license: 'MIT' },
    repository: { type: 'git', url: address, directory: 'sdk' },
  });
});

it('runs its quickstart as it stands from an empty folder', async () => {
  const money = { amount: 1250, currency: 'USD' };
  api.answersBy(({ url }) => {
    if (url.startsWith('/v1/products'))
      return { body: { items: [{ title: 'Mug', price: money }], nextCursor: null } };
    if (url === '/v1/auth/sign-in') return { body: { accessToken: 'of-the-seller' } };
    if (url.startsWith('/v1/seller/orders?'))
      return { body: { items: [{ id: '1', number: 'FB-1' }], nextCursor: null } };
    return { body: {} };
  });
  const program = join(folder, 'quickstart.mjs');
  writeFileSync(program, quickstart.replace('http://localhost:4000', baseUrl));
  const { NODE_OPTIONS: _ours, ...env } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, [program], { cwd: folder, env });
  expect(stdout).toBe('Mug 12.5 USD\nFB-1 is on its way\n');
  expect(api.received.at(-1)).toMatchObject({
    method: 'POST',
    url: '/v1/seller/orders/1/ship',
    headers: { authorization: 'Bearer of-the-seller' },
  });
}, 30_000);

it('brings what is live as a part of its own: who does not ask for it loads no socket', async () => {
  const runs = async (program: string) => {
    writeFileSync(join(folder, 'live.mjs'), program);
    const { NODE_OPTIONS: _ours, ...env } = process.env;
    return (await promisify(execFile)(process.execPath, [join(folder, 'live.mjs')], { env })).stdout;
  };
  const client = `import { createFlexBizz } from '@flexbizz/sdk';
    const flexbizz = createFlexBizz({ baseUrl: 'http://127.0.0.1:9' });`;
  const live = `import { createRealtime } from '@flexbizz/sdk/realtime';
    const live = createRealtime(flexbizz, { onState: (state) => console.log(state) });
    live.close();`;
  expect(await runs(client + live)).toBe('closed\n');
  rmSync(join(folder, 'node_modules', 'socket.io-client'));
  expect(await runs(client)).toBe('');
  await expect(runs(client + live)).rejects.toThrow('socket.io-client');
}, 30_000);

it.each([
  ['nodenext', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
  ['bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
])(
  'gives its types to a strict program resolved as %s',
  (_name, module, moduleResolution) => {
    const program = join(folder, 'quickstart.mts');
    writeFileSync(
      program,
      `${quickstart}\n${UNDEFINED}\nconst wrong: number = (await visitor.products.list()).items[0]!.title;`,
    );
    const options = {
      module,
      moduleResolution,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      types: [],
    };
    const said = ts
      .getPreEmitDiagnostics(ts.createProgram([program], options))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(said).toEqual(["Type 'string' is not assignable to type 'number'."]);
  },
  30_000,
);
