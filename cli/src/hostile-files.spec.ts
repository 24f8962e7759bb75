import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Report } from './listings/report.js';
import { LocalShop } from './testing/local-shop.js';
import { runFlexbizz, startFlexbizz } from './testing/run-flexbizz.js';

const shop = new LocalShop();
let apiUrl: string;
let folder: string;

beforeAll(async () => {
  apiUrl = await shop.start();
});
afterAll(() => shop.stop());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flexbizz-spec-'));
  shop.products.clear();
  shop.calls.length = 0;
});
afterEach(() => rm(folder, { recursive: true }));

const HEADER = 'handle,title,price,stock,currency,weight_grams';
const env = () => ({ FLEXBIZZ_TOKEN: 't', FLEXBIZZ_API_URL: apiUrl, TMPDIR: folder });
const importing = async (content: string | Buffer, name = 'shop.csv') => {
  await writeFile(join(folder, name), content);
  return runFlexbizz(['listings', 'import', name], { cwd: folder, env: env() });
};

it.each<[what: string, content: string | Buffer, told: RegExp]>([
  ['is empty', '', /The file is empty/],
  ['has nothing but a byte order mark', '\uFEFF', /The file is empty/],
  ['has a header alone', HEADER, /The file has no product/],
  ['is a picture', Buffer.from('89504e470d0a1a0a0000000dff', 'hex'), /not utf-8 text \(near line 1\)/],
  ['is a spreadsheet', Buffer.from('504b0304140006000800', 'hex'), /This is a spreadsheet.*\n.*as CSV/],
  ['is full of zeros', Buffer.alloc(5_000), /The file is not text/],
  ['is one JSON list', '[{"handle":"mug"}]', /one JSON list.*\n.*jq -c/],
  ['names a column twice', `price,${HEADER}\n1,mug,Mug,2,3,,`, /column "price" twice/],
  ['ends in the middle of a character', Buffer.from(`${HEADER}\nm,Caf\u00e9`).subarray(0, -1), /near line 2/],
  ['has a quotation mark in a cell', `${HEADER}\nmug,A 5" mug,2,3,,`, /Line 2: there is a quotation mark/],
  ['never closes a quotation mark', `${HEADER}\nmug,"Mug,2,3,,`, /never closed/],
])('a file that %s is turned away, and nothing is sent', async (_what, content, told) => {
  const { exitCode, stdout, stderr } = await importing(content);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(told);
  expect(shop.calls).toEqual([]);
});

it('finds what is wrong far behind the first pages', async () => {
  const rows = Array.from({ length: 5_000 }, (_, i) => `mug-${i},Mug ${i},2.50,3,,`);
  const { exitCode, stderr } = await importing(
    Buffer.concat([
      Buffer.from(`${HEADER}\n${rows.join('\n')}\n`),
      Buffer.from('caf,Caf\xe9,2,,,', 'latin1'),
    ]),
  );
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/not utf-8 text \(near line 5002\)/);
});

it.each<[name: string, encoded: Buffer]>([
  ['UTF-8', Buffer.from(`\uFEFF${HEADER}\ncaf,Café,2,3,,`)],
  [
    'UTF-16, as Excel saves it',
    Buffer.from(`\uFEFF${HEADER}\ncaf,Café,2,3,,`.replaceAll(',', '\t'), 'utf16le'),
  ],
  ['UTF-16 the other way round', Buffer.from(`\uFEFF${HEADER}\ncaf,Café,2,3,,`, 'utf16le').swap16()],
])('reads %s by the mark it begins with', async (_name, encoded) => {
  expect(await importing(encoded)).toMatchObject({ exitCode: 0 });
  expect(shop.products.get('caf')).toMatchObject({ title: 'Café' });
});

it('refuses absurd numbers one by one, and lists the rest', async () => {
  await writeFile(
    join(folder, 'shop.csv'),
    [
      HEADER,
      'a,A,-5,1,,',
      'b,B,1e9,1,,',
      'c,C,NaN,1,,',
      'd,D,5,99999999999,,',
      'e,E,5,1.5,,',
      'f,F,5,1,DOLLARS,',
      'g,G,5,1,usd,1e400',
      'h,"H, wide",5,1,,,surplus',
      'i,I,5',
    ].join('\n'),
  );
  const { exitCode, stdout } = await runFlexbizz(['listings', 'import', 'shop.csv', '--json'], {
    cwd: folder,
    env: env(),
  });
  const { products, problems, rows } = JSON.parse(stdout) as Report;
  expect([exitCode, rows, products.created, products.refused]).toEqual([3, 9, 2, 7]);
  expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
    '2 price.unreadable',
    '3 price.unreadable',
    '4 price.unreadable',
    '5 stock.unreadable',
    '6 stock.unreadable',
    '7 currency.unreadable',
    '8 weight.unreadable',
    '9 row.too-wide',
  ]);
  expect(shop.products.get('g')?.variants).toEqual([{ price: { amount: 500, currency: 'USD' }, stock: 1 }]);
});

it('names what is no product among JSON Lines', async () => {
  const lines = ['null', '[]', '{"handle":"a","title":"A","variants":[null]}', '{"title":"b"}'];
  expect(await importing(lines.join('\n'), 'shop.jsonl')).toMatchObject({
    exitCode: 3,
    stdout: expect.stringContaining('4 × json.no-product'),
  });
});

it('does not swallow a file that is one endless row', async () => {
  const file = join(folder, 'shop.csv');
  const endless = function* () {
    yield `${HEADER}\nmug,"`;
    for (let piece = 0; piece < 1_000; piece++) yield 'never closed '.repeat(8_000);
  };
  await pipeline(Readable.from(endless()), createWriteStream(file));
  const { exitCode, stderr } = await runFlexbizz(['listings', 'import', file], { env: env() });
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/row that begins on line 2 does not end/);
}, 60_000);

it('accounts for every row of a product that has too many', async () => {
  const rows = Array.from({ length: 4_500 }, (_, i) => `mug,Mug,2.50,${i},,`);
  await writeFile(join(folder, 'shop.csv'), [HEADER, ...rows].join('\n'));
  const { stdout } = await runFlexbizz(['listings', 'import', 'shop.csv', '--json'], {
    cwd: folder,
    env: env(),
  });
  expect(JSON.parse(stdout)).toMatchObject({ rows: 4_500, products: { created: 0, refused: 3 } });
  const report = await readFile(join(folder, 'shop.csv.errors.csv'), 'utf8');
  expect(report.trim().split('\n')).toHaveLength(4_501);
});

it('leaves nothing behind when it is interrupted, and ends as an interrupted program does', async () => {
  const program = startFlexbizz(['listings', 'import', '-'], { env: env(), stdin: false });
  const kept = async () => (await readdir(folder)).filter((name) => name.startsWith('flexbizz-'));
  while ((await kept()).length === 0) await new Promise((later) => setTimeout(later, 20));
  program.stop();
  expect(await program.done).toMatchObject({ exitCode: null, signal: 'SIGINT', stdout: '' });
  expect(await kept()).toEqual([]);
});

it('goes in requests that the api takes, in whatever script its texts are', async () => {
  shop.longest = 0;
  const product = (i: number) => ({
    handle: `p${i}`,
    title: 'Mug',
    price: '9',
    descriptionHtml: '陶'.repeat(49_000),
  });
  const lines = Array.from({ length: 32 }, (_, i) => JSON.stringify(product(i)));
  const { exitCode } = await importing(lines.join('\n'), 'shop.jsonl');
  expect([exitCode, shop.products.size]).toEqual([0, 32]);
  expect(shop.longest).toBeGreaterThan(1_000_000);
  expect(shop.longest).toBeLessThan(4 * 1024 * 1024);
});
