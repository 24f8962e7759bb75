import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from './listings/report.js';
import { LocalShop } from './testing/local-shop.js';
import { runFlexbizz } from './testing/run-flexbizz.js';

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
  shop.photos.clear();
  shop.calls.length = 0;
});
afterEach(() => rm(folder, { recursive: true }));

const HEADER = 'Handle,Title,Published,Option1 Name,Option1 Value,Variant SKU,Variant Price,Image Src';
const write = (name: string, ...lines: string[]) => writeFile(join(folder, name), lines.join('\n'));
const flexbizz = (words: string[], stdin?: string) =>
  runFlexbizz(words, { cwd: folder, stdin, env: { FLEXBIZZ_TOKEN: 't', FLEXBIZZ_API_URL: apiUrl } });

async function importing(...words: string[]): Promise<Report & { exitCode: number | null }> {
  const { exitCode, stdout } = await flexbizz(['listings', 'import', ...words, '--json']);
  return { exitCode, ...(JSON.parse(stdout) as Report) };
}

it('lists products with their photographs, and changes nothing the second time', async () => {
  await mkdir(join(folder, 'photos'));
  await write('photos/Mug_Front_grande.JPEG', 'a photo');
  await write(
    'shop.csv',
    HEADER,
    'mug,Mug,true,Size,S,M-S,12.50,https://cdn.example/Mug_Front.jpeg?v=17',
    'mug,,,,L,M-L,14.00,https://cdn.example/gone.png',
    'cup,Cup,true,Title,Default Title,,9,',
  );
  const first = await importing('shop.csv', '--photos', 'photos', '--publish');
  expect(first).toMatchObject({ exitCode: 0, rows: 3, imagesUploaded: 1, errorsFile: null });
  expect(first.products).toEqual({ created: 2, updated: 0, unchanged: 0, refused: 0 });
  expect(first.problems).toEqual([
    expect.objectContaining({ line: 3, column: 'Image Src', code: 'image.not-found', effect: 'adjusted' }),
  ]);
  expect(shop.products.get('mug')?.images).toHaveLength(1);

  const second = await importing('shop.csv', '--photos', 'photos', '--publish');
  expect(second).toMatchObject({ imagesUploaded: 0, products: { created: 0, updated: 0, unchanged: 2 } });
});

it('lists the good, keeps the rest in a file that can be put right and imported', async () => {
  await write(
    'shop.csv',
    HEADER,
    'mug,Mug,true,Size,S,M-S,12.50,',
    'mug,,,,L,M-L,"12,50",',
    'cup,Cup,true,Title,Default Title,TAKEN,9,',
    'jar,Jar,true,Title,Default Title,J,9,',
  );
  const report = await importing('shop.csv');
  expect(report).toMatchObject({ exitCode: 3, rows: 4, errorsFile: 'shop.csv.errors.csv' });
  expect(report.products).toEqual({ created: 1, updated: 0, unchanged: 0, refused: 2 });

  const errors = await readFile(join(folder, 'shop.csv.errors.csv'), 'utf8');
  const [header, ...rows] = errors.trim().split('\n');
  expect(header).toBe(`${HEADER},_line,_column,_value,_code,_hint`);
  expect(rows).toHaveLength(3);
  expect(rows[1]).toMatch(/^mug,,,,L,M-L,"12,50",,3,Variant Price,"12,50",price\.unreadable,/);
  expect(rows[2]).toMatch(/,4,Variant SKU,TAKEN,sku\.taken,/);

  await writeFile(
    join(folder, 'shop.csv.errors.csv'),
    errors.replaceAll('"12,50"', '12.50').replaceAll('TAKEN', 'FREE'),
  );
  const repaired = await importing('shop.csv.errors.csv');
  expect(repaired).toMatchObject({ exitCode: 0, products: { created: 2, refused: 0 } });
  expect(shop.products.get('mug')?.variants).toHaveLength(2);
});

it('changes nothing in a dry run, but knows that a new photograph is a change', async () => {
  await write('cup.png', 'a photo');
  await write('shop.csv', HEADER, 'cup,Cup,true,Title,Default Title,,9,cup.png');
  const before = await importing('shop.csv', '--photos', '.', '--dry-run');
  expect(before).toMatchObject({ dryRun: true, products: { created: 1 } });
  expect([shop.products.size, shop.photos.size]).toEqual([0, 0]);

  await importing('shop.csv');
  const after = await importing('shop.csv', '--photos', '.', '--dry-run');
  expect(after.products).toMatchObject({ updated: 1, unchanged: 0 });
});

it('gets photographs from their addresses when told to, and asks none inside the own network', async () => {
  const gone = `${apiUrl}/gone.png`;
  const inside = 'http://127.0.0.1:9/a.png';
  await write(
    'shop.csv',
    HEADER,
    `cup,Cup,true,Title,Default Title,,9,${apiUrl}/photos/cup.png`,
    `mug,Mug,true,Title,Default Title,,9,${gone}`,
    `jug,Jug,true,Title,Default Title,,9,${inside}`,
  );
  const report = await importing('shop.csv', '--fetch-images');
  expect(report).toMatchObject({ imagesUploaded: 1, products: { created: 3 } });
  expect(report.problems).toEqual([
    expect.objectContaining({ code: 'image.not-found', value: gone }),
    expect.objectContaining({ code: 'image.private-address', value: inside }),
  ]);
});

it('leaves a photograph out that the shop refuses', async () => {
  await write('cup.png', 'no photo');
  await write('shop.csv', HEADER, 'cup,Cup,true,Title,Default Title,,9,cup.png');
  const report = await importing('shop.csv', '--photos', '.');
  expect(report.products.created).toBe(1);
  expect(report.problems).toEqual([expect.objectContaining({ code: 'image.refused', value: 'cup.png' })]);
});

it('sends nothing of a file that is broken further down', async () => {
  await write('shop.csv', HEADER, 'cup,Cup,true,Title,Default Title,,9,', 'mug,"Mug,true,,,,,');
  const { exitCode, stderr, stdout } = await flexbizz(['listings', 'import', 'shop.csv']);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/line 3.*never closed/);
  expect(shop.calls).toEqual([]);
});

it('names a file in the wrong encoding, and reads it when told', async () => {
  const latin = Buffer.from(`${HEADER}\nbeu,Caf\xe9,true,Title,Default Title,,9,`, 'latin1');
  await writeFile(join(folder, 'shop.csv'), latin);
  const { exitCode, stderr } = await flexbizz(['listings', 'import', 'shop.csv']);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/not utf-8 text \(near line 2\)[\s\S]*windows-1252/);
  await importing('shop.csv', '--encoding', 'windows-1252');
  expect(shop.products.get('beu')).toMatchObject({ title: 'Café' });
});

it('reads JSON Lines from standard input and names what is no product', async () => {
  const good = { handle: 'cup', title: 'Cup', variants: [{ price: { amount: 900, currency: 'USD' } }] };
  const { exitCode, stdout } = await flexbizz(
    ['listings', 'import', '-', '--json'],
    `${JSON.stringify(good)}\n{"handle":\n`,
  );
  expect(exitCode).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({
    products: { created: 1, refused: 1 },
    problems: [{ line: 2, code: 'json.unreadable' }],
    errorsFile: 'stdin.errors.jsonl',
  });
});

it.each([
  ['handle,titel,price', 'There is no column "titel"', 'Did you mean "title"?'],
  ['handle,title,price,stok', 'There is no column "stok"', 'Did you mean "stock"?'],
  ['Handle,Title,Variant Prise', 'There is no column "Variant Prise"', 'Did you mean "Variant Price"?'],
  ['Hndle,Title,Variant Price', 'The header has no column "Handle"', 'Is "Hndle" meant?'],
])('sends nothing of a file whose columns are misspelt: %s', async (header, told, hint) => {
  await write('shop.csv', header, 'mug,Mug,2.50');
  const { exitCode, stderr } = await flexbizz(['listings', 'import', 'shop.csv']);
  expect([exitCode, shop.calls]).toEqual([2, []]);
  expect(stderr).toContain(told);
  expect(stderr).toContain(hint);
});

it('names columns and values that nobody knows before it sends the rest', async () => {
  await write('shop.csv', 'handle,title,price,status,zodiac', 'mug,Mug,2.50,gone,', 'cup,Cup,3,draft,');
  const { exitCode, stderr, stdout } = await flexbizz(['listings', 'import', 'shop.csv']);
  expect(exitCode).toBe(3);
  expect(stderr).toContain('Not read, for nobody knows these columns: "zodiac"');
  expect(stderr).toContain('"gone" is no status.');
  expect(stdout).toContain('1 created');
  expect(await importing('shop.csv', '--ignore-column', 'zodiac')).toMatchObject({ unreadColumns: [] });
});

it('takes the categories that a file says to mean', async () => {
  await write('shop.csv', 'handle,title,price,type', 'mug,Mug,2.50,Coffee Mugs', 'cup,Cup,3,Cups');
  await write('map.csv', 'type,category', ' coffee  mugs,kitchen');
  await importing('shop.csv', '--map-categories', 'map.csv');
  expect(shop.products.get('mug')).toMatchObject({ category: 'kitchen' });
  expect(shop.products.get('cup')).not.toHaveProperty('category');
  await write('map.json', '{"Cups":"kichen"}');
  const { exitCode, stderr } = await flexbizz([
    'listings',
    'import',
    'shop.csv',
    '--map-categories',
    'map.json',
  ]);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/no category "kichen" for "Cups"[\s\S]*Did you mean "kitchen"\?/);
});
