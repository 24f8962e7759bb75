import { createFlexBizz, type FlexBizz } from '@flexbizz/sdk';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from './listings/report.js';
import { buys } from './testing/buys.js';
import { runFlexbizz, startFlexbizz } from './testing/run-flexbizz.js';

const apiUrl = process.env.FLEXBIZZ_API_URL ?? '';
const DATA = fileURLToPath(new URL('../../../shared/data/shopify/', import.meta.url));
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR4nGM4UaGBFTEMLQkAUtVaAV8W4QQAAAAASUVORK5CYII=';

let home: string;
let browser: FlexBizz;

/** Somebody of the demo who has no shop yet, so that this one begins empty. */
async function somebodyWithoutShop(): Promise<FlexBizz> {
  const logins = Object.values(
    JSON.parse(process.env.DEMO_LOGINS ?? '[]') as { email: string; password: string }[],
  );
  for (const { email, password } of logins) {
    const { accessToken, account } = await createFlexBizz({ baseUrl: apiUrl }).auth.signIn({
      body: { email, password },
    });
    if (accessToken && !account.roles.includes('seller'))
      return createFlexBizz({ baseUrl: apiUrl, auth: { kind: 'token', token: accessToken } });
  }
  throw new Error('Every demo login has a shop.');
}

const surroundings = (stdin?: string) => ({
  cwd: home,
  stdin,
  env: { FLEXBIZZ_CONFIG_DIR: join(home, 'config'), FLEXBIZZ_API_URL: apiUrl },
});
async function flexbizz<Answer>(
  words: string[],
  stdin?: string,
): Promise<Answer & { exitCode: number | null }> {
  const { exitCode, stdout } = await runFlexbizz([...words, '--json'], surroundings(stdin));
  return { exitCode, ...(JSON.parse(stdout) as Answer) };
}
const importing = (file: string, ...flags: string[]) =>
  flexbizz<Report>(['listings', 'import', file, ...flags]);

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'flexbizz-e2e-'));
  browser = await somebodyWithoutShop();
}, 60_000);
afterAll(() => rm(home, { recursive: true }));

it('signs in with a code that is approved in the browser', async () => {
  const login = startFlexbizz(['login', '--json'], surroundings());
  const { userCode } = JSON.parse(await login.firstLineOfStderr) as { userCode: string };
  await browser.deviceLogins.decide({ path: { userCode }, body: { decision: 'approve' } });
  expect((await login.done).exitCode).toBe(0);
  const { account } = await flexbizz<{ account: { handle: string } }>(['whoami']);
  expect(account.handle).toBe((await browser.account.get()).handle);
}, 60_000);

it('says how to open a shop, and opens it', async () => {
  expect(await flexbizz(['products', 'list'])).toMatchObject({
    exitCode: 4,
    error: { code: 'auth.role-required', hint: expect.stringContaining('shop open') as string },
  });
  expect(await flexbizz(['shop', 'open'])).toMatchObject({ exitCode: 0, roles: ['seller'] });
}, 30_000);

it('imports a file with its photographs, once', async () => {
  await writeFile(join(home, 'mug_front.png'), Buffer.from(PIXEL, 'base64'));
  await writeFile(
    join(home, 'mugs.csv'),
    [
      'handle,title,option1_name,option1_value,sku,price,compare_at_price,stock,image,image_alt',
      'e2e-mug,A mug of the tests,Size,S,E2E-S,12.50,15.00,3,https://cdn.example/mug_front.png?v=2,From the front',
      'e2e-mug,,,L,E2E-L,14.00,,made-to-order,,',
      'e2e-bad,A bad one,,,E2E-BAD,"14,00",,1,,',
    ].join('\n'),
  );
  const first = await importing('mugs.csv', '--photos', '.', '--publish');
  expect(first).toMatchObject({ exitCode: 3, rows: 3, imagesUploaded: 1 });
  expect(first.products).toEqual({ created: 1, updated: 0, unchanged: 0, refused: 1 });
  const second = await importing('mugs.csv', '--photos', '.', '--publish');
  expect(second).toMatchObject({ imagesUploaded: 0, products: { created: 0, updated: 0, unchanged: 1 } });
}, 60_000);

it('keeps what is published published when it is imported without --publish', async () => {
  expect((await importing('mugs.csv', '--photos', '.')).products).toMatchObject({ updated: 0, unchanged: 1 });
  expect(await flexbizz(['products', 'show', 'e2e-mug'])).toMatchObject({ status: 'published' });
}, 60_000);

it.each(['csv', 'jsonl'])(
  'exports %s that changes nothing when imported',
  async (format) => {
    const file = `all.${format}`;
    await flexbizz(['products', 'export', '--format', format, '--output', file]);
    const report = await importing(file, '--publish');
    expect(report).toMatchObject({ exitCode: 0, products: { created: 0, updated: 0, refused: 0 } });
    expect(report.products.unchanged).toBeGreaterThan(0);
  },
  60_000,
);

it('changes only what a file of prices says, and names it in a dry run', async () => {
  const before = await flexbizz<object>(['products', 'show', 'e2e-mug']);
  await writeFile(join(home, 'prices.csv'), 'handle,sku,price\ne2e-mug,E2E-L,13.50');
  expect(await importing('prices.csv', '--dry-run')).toMatchObject({
    changes: [
      {
        handle: 'e2e-mug',
        differences: [{ field: 'price', variant: 'E2E-L', before: '$14.00', after: '$13.50' }],
      },
    ],
  });
  expect(await flexbizz(['products', 'show', 'e2e-mug'])).toEqual(before);
  await writeFile(join(home, 'prices.csv'), 'handle,sku,price\ne2e-mug,E2E-L,14.00');
  expect((await importing('prices.csv')).products).toMatchObject({ updated: 0, unchanged: 1 });
}, 60_000);

it('changes one product and its stock', async () => {
  const changed = await flexbizz<{ title: string; tags: string[] }>([
    ...['products', 'update', 'E2E-S', '--title', 'A better mug', '--price', '11', '--tag', 'kitchen'],
  ]);
  expect(changed).toMatchObject({
    title: 'A better mug',
    tags: ['kitchen'],
    images: [{ alt: 'From the front' }],
  });
  expect(changed).toMatchObject({ variants: [{ price: { amount: 1100 } }, { price: { amount: 1400 } }] });
  const stock = await flexbizz(['stock', 'set', 'E2E-S=7', 'NOBODY=1']);
  expect(stock).toMatchObject({
    exitCode: 3,
    results: [{ status: 'changed', onHand: 7 }, { status: 'refused' }],
  });
}, 60_000);

it('sees what was bought, ships it, and cannot ship it twice', async () => {
  expect(await flexbizz(['orders', 'show', 'FB-0'])).toMatchObject({ exitCode: 5 });
  const { slug, variants } = await flexbizz<{ slug: string; variants: { id: string }[] }>([
    ...['products', 'show', 'e2e-mug'],
  ]);
  await buys(createFlexBizz({ baseUrl: apiUrl }), slug, variants[0]!.id);
  const { items } = await flexbizz<{ items: { number: string; firstTitle: string }[] }>(['orders', 'list']);
  expect(items).toMatchObject([{ status: 'paid', firstTitle: 'A better mug' }]);
  const parcel = ['orders', 'ship', items[0]!.number, '--carrier', 'UPS', '--tracking', '1Z99'];
  expect(await flexbizz(parcel)).toMatchObject({ status: 'shipped', tracking: { number: '1Z99' } });
  expect(await flexbizz(parcel)).toMatchObject({
    exitCode: 6,
    error: { code: expect.any(String) as string },
  });
}, 60_000);

it('archives only when told so where nobody can be asked', async () => {
  expect(await flexbizz(['products', 'archive', 'e2e-mug'])).toMatchObject({ exitCode: 2 });
  const archived = await flexbizz(['products', 'archive', 'e2e-mug', '--yes']);
  expect(archived).toMatchObject({ changed: 1, items: [{ handle: 'e2e-mug', before: 'published' }] });
  await flexbizz(['products', 'export', '--format', 'csv', '--output', 'archived.csv']);
  expect(await importing('archived.csv', '--publish')).toMatchObject({
    products: { updated: 0, refused: 0 },
  });
  expect(await flexbizz(['products', 'show', 'e2e-mug'])).toMatchObject({ status: 'archived' });
}, 60_000);

(existsSync(DATA) ? describe : describe.skip)('real product exports (../shared/data)', () => {
  it.each([
    ['apparel', 25],
    ['jewelry', 19],
    ['bicycles', 284],
    ['snowdevil', 278],
  ])(
    '%s: lists all %i products, and changes nothing the second time',
    async (name, expected) => {
      const words = [
        join(DATA, `${name}.csv`),
        '--photos',
        join(DATA, 'photos'),
        '--errors-file',
        `${name}.errors.csv`,
      ];
      const first = await importing(words[0]!, ...words.slice(1));
      expect(first).toMatchObject({ exitCode: 0, products: { created: expected, refused: 0 } });
      const second = await importing(words[0]!, ...words.slice(1));
      expect(second).toMatchObject({
        products: { created: 0, updated: 0, unchanged: expected },
        imagesUploaded: 0,
      });
    },
    180_000,
  );
});

it('signs out', async () => {
  expect(await flexbizz(['logout'])).toMatchObject({ signedOut: true, endedAtApi: true });
  expect(await flexbizz(['whoami'])).toMatchObject({ exitCode: 4 });
}, 30_000);

it('signs out everywhere', async () => {
  const { token } = await browser.tokens.create({ body: { name: 'laptop' } });
  expect(await flexbizz(['login', '--with-token'], token!)).toMatchObject({ exitCode: 0 });
  expect(await flexbizz(['logout', '--everywhere'])).toMatchObject({ signedOut: true, othersEnded: 1 });
  await expect(browser.account.get()).rejects.toMatchObject({ status: 401 });
  expect(await flexbizz(['logout', '--everywhere'])).toMatchObject({ exitCode: 4 });
}, 30_000);
