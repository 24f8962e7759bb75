import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LocalShop } from './testing/local-shop.js';
import { runFlexbizz } from './testing/run-flexbizz.js';

const shop = new LocalShop();
let env: Record<string, string>;
beforeAll(async () => {
  env = { FLEXBIZZ_TOKEN: 't', FLEXBIZZ_API_URL: await shop.start(), FLEXBIZZ_NO_KEYRING: '1' };
});
afterAll(() => shop.stop());
beforeEach(() => void (shop.calls.length = 0));

const flexbizz = (...words: string[]) => runFlexbizz(words, { env });

describe('--jq', () => {
  it('answers with what the expression gives: text as it is, the rest as JSON on a line', async () => {
    const expression = '.items[:2][] | .handle, {title, tags}';
    expect(await flexbizz('products', 'list', '--jq', expression)).toMatchObject({
      exitCode: 0,
      stdout: 'mug-0\n{"title":"Mug","tags":[]}\nmug-1\n{"title":"Mug","tags":[]}\n',
    });
  });

  it('answers one by one where answers come one by one', async () => {
    const { stdout } = await flexbizz(
      'products',
      'export',
      '--jq',
      'select(.handle | test("^mug-1")) | .handle',
    );
    expect(stdout.split('\n').slice(0, 3)).toEqual(['mug-1', 'mug-10', 'mug-11']);
  });

  it('keeps the spaces a text has, and gives nothing when nothing comes out', async () => {
    const { stdout } = await flexbizz('products', 'list', '--jq', '"  two  ", "", empty');
    expect(stdout).toBe('  two  \n\n');
    expect(await flexbizz('products', 'list', '--jq', 'empty')).toMatchObject({ exitCode: 0, stdout: '' });
  });

  it('is understood before anything is asked or changed: a wrong expression is wrong usage', async () => {
    const { exitCode, stdout, stderr } = await flexbizz('stock', 'set', 'A', '1', '--jq', '.items[');
    expect([exitCode, stdout, shop.calls]).toEqual([2, '', []]);
    expect(stderr).toMatch(/--jq expression cannot be read: syntax error, unexpected end of file, line 1/);
  });

  it('says when the expression does not fit the answer', async () => {
    const { exitCode, stdout, stderr } = await flexbizz('products', 'list', '--jq', '.items.handle');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/does not fit the answer: Cannot index array with/);
  });

  it('leaves stdout empty when something is wrong, and says it in JSON only when asked', async () => {
    const words = ['products', 'show', 'nothing', '--jq', '.id'];
    expect(await flexbizz(...words)).toMatchObject({
      ...{ exitCode: 5, stdout: '' },
      stderr: expect.stringContaining('Error: You have no product'),
    });
    const { stdout, stderr } = await flexbizz(...words, '--json');
    expect([stdout, JSON.parse(stderr)]).toEqual(['', { error: expect.objectContaining({ exitCode: 5 }) }]);
  });
});

describe('--dry-run', () => {
  it.each([
    [
      ['stock', 'set', 'A=1', 'B=2'],
      'stock.set',
      {
        items: [
          { sku: 'A', onHand: 1 },
          { sku: 'B', onHand: 2 },
        ],
      },
    ],
    [['products', 'create', '--title', 'Mug', '--price', '18'], 'sellerProducts.create', { handle: 'mug' }],
    [['shop', 'open'], 'account.becomeSeller', undefined],
  ])('%j says what would be sent and sends nothing', async (words, operation, body) => {
    const { exitCode, stdout } = await flexbizz(...words, '--dry-run', '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ dryRun: true, would: [{ operation, ...(body && { body }) }] });
    expect(shop.calls).toEqual([]);
  });

  it('asks what it must know, and no more', async () => {
    const { stdout } = await flexbizz('products', 'archive', 'mug-1', 'mug-2', '--dry-run');
    expect(stdout).toMatch(/Nothing was changed[\s\S]*mug-1: draft → archived[\s\S]*mug-2: draft → archived/);
    expect(shop.calls).toEqual(['POST /v1/seller/products/bulk/status']);
    expect(shop.archived).toEqual([]);
  });
});

it('changes many products in one operation, named in a file, and asks first', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'flexbizz-spec-'));
  await writeFile(join(folder, 'old.csv'), 'Handle,Title\nmug-3,Mug\nmug-4,Mug\ngone,Mug\n');
  const words = ['products', 'archive', '--from', join(folder, 'old.csv')];
  expect(await flexbizz(...words)).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('Take 2 products out of the shop?') as string,
  });
  expect(shop.archived).toEqual([]);
  const { exitCode, stdout } = await flexbizz(...words, '--yes', '--json');
  expect(exitCode).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({ changed: 2, refused: 1 });
  expect(shop.archived).toEqual(['mug-3', 'mug-4']);
  await rm(folder, { recursive: true });
});

it('says how many products there are beyond those it lists', async () => {
  const { stderr } = await flexbizz('products', 'list', '--limit', '50');
  expect(stderr).toContain('50 of 999.');
});

it('changes no product when nothing to change was given, and asks the api nothing', async () => {
  const { exitCode, stderr } = await flexbizz('products', 'update', 'mug-1');
  expect([exitCode, shop.calls]).toEqual([2, []]);
  expect(stderr).toMatch(/Nothing to change was given\.[\s\S]*--title/);
});

it('says what happened, then what to do, as the api put it', async () => {
  const { exitCode, stderr } = await flexbizz('notifications', 'list');
  expect([exitCode, stderr]).toEqual([
    5,
    expect.stringContaining('Error: There is no such route. Look at openapi.yaml.'),
  ]);
});

it('follows no orders for people without a shop', async () => {
  const { exitCode, stderr } = await flexbizz('orders', 'follow');
  expect(exitCode).toBe(4);
  expect(stderr).toMatch(/Ada has no shop[\s\S]*flexbizz shop open/);
});

it('searches the whole marketplace, without a sign-in, in the order that was asked for', async () => {
  const words = ['search', 'enamel', 'mug', '--sort', 'rating', '--in-stock', '--limit', '5'];
  const { exitCode, stdout } = await runFlexbizz(words, { env: { ...env, FLEXBIZZ_TOKEN: '' } });
  expect([exitCode, stdout.trim().split(/\s{2,}|\t/)]).toEqual([
    0,
    ['Enamel mug', 'north-loom', '4.9 (60)', 'from $16.00'],
  ]);
  expect(shop.calls).toEqual(['GET /v1/search/products?sort=rating&inStock=true&q=enamel%20mug&limit=5']);
});

it('says what is shown instead when nothing has all the words', async () => {
  const words = ['search', 'ceramic', 'mug', '--limit', '5'];
  const { stdout, stderr } = await runFlexbizz(words, { env });
  expect(stderr).toContain('No exact match for “ceramic mug”. Showing results for “mug”.');
  expect(stdout).toContain('Enamel mug');
  const { stdout: json } = await runFlexbizz([...words, '--json'], { env });
  expect(JSON.parse(json)).toMatchObject({ correctedTo: 'mug', droppedWords: ['ceramic'] });
});

/** What comes through a pipe whose reader takes its time, or leaves. */
async function piped(words: string, reader: string): Promise<{ read: string; codes: string }> {
  const program = fileURLToPath(new URL('../bin/flexbizz.js', import.meta.url));
  const line = `'${process.execPath}' '${program}' ${words} | ${reader}; echo "codes \${PIPESTATUS[*]}"`;
  const { NODE_OPTIONS: _ours, ...inherited } = process.env;
  const child = spawn('bash', ['-c', line], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await once(child, 'close');
  const [read = '', codes = ''] = text.split('codes ');
  return { read, codes: codes.trim() };
}

const suite = process.platform === 'win32' ? describe.skip : describe;
suite('into a pipe', () => {
  it('an answer above 64 KiB arrives whole, however slow the reader is', async () => {
    const { read, codes } = await piped('products list --limit 100 --json', '(sleep 0.5; cat)');
    expect(codes).toBe('0 0');
    expect(read.length).toBeGreaterThan(200_000);
    expect((JSON.parse(read) as { items: unknown[] }).items).toHaveLength(100);
  });

  it.each(['products list --limit 100', 'products export', 'products export --format jsonl', '--help'])(
    'a full disk is one sentence and a failure: %s',
    async (words) => {
      const { read, codes } = await piped(`${words} 2>&1 >/dev/full`, 'cat');
      expect(codes).toBe('2 0');
      expect(read.match(/^Error: .*$/gm)).toEqual([expect.stringContaining('written: the disk is full.')]);
      expect(read).not.toContain('    at '); // no stack
    },
  );

  it('a reader that leaves is no failure', async () => {
    const { read, codes } = await piped('products export --format jsonl', 'head -1');
    expect(codes).toBe('0 0');
    expect(read.trim().split('\n')).toHaveLength(1);
  });
});
