import { createFlexBizz } from '@flexbizz/sdk';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit } from './browser';
import { ADDRESS, demoSeller, twoGoods } from './goods';
import { linkFromMail } from './outbox';
import { openTerminal } from './terminal';

/** A real export with its photographs, where it lies beside the repository; else a small one of ours. */
const REAL = fileURLToPath(new URL('../../../shared/data/shopify/', import.meta.url));
const OURS = fileURLToPath(new URL('./fixtures/', import.meta.url));
const DATA = existsSync(REAL) ? REAL : OURS;
const apiUrl = process.env.FLEXBIZZ_API_URL ?? 'http://localhost:4000';

interface Order {
  number: string;
  status: string;
  firstTitle: string;
}

let browser: Browser;
let home: string;
beforeAll(async () => {
  browser = await openBrowser();
  home = await mkdtemp(join(tmpdir(), 'flexbizz-story-'));
}, 60_000);
afterAll(async () => {
  await browser.close();
  await rm(home, { recursive: true, force: true });
});

it('a new seller lists a real catalogue from the terminal; a shopper finds it and pays once for two shops', async () => {
  // Chosen before the new seller comes, so that it is somebody else's.
  const [other] = await twoGoods();
  const terminal = openTerminal(home);
  const seller = await visit(browser);
  await openAccount(seller.page);
  await signInFromTerminal(terminal, seller.page);
  await terminal.json('shop', 'open');

  const photos = join(DATA, 'photos');
  const report = await terminal.json<{ products: Record<string, number>; imagesUploaded: number }>(
    ...['listings', 'import', join(DATA, 'apparel.csv'), '--publish'],
    ...(existsSync(photos) ? ['--photos', photos] : []),
  );
  expect(report.products.refused).toBe(0);
  expect(report.products.created).toBeGreaterThan(0);

  const shopper = await visit(browser);
  await findMisspelt(shopper.page);
  await chooseAll(shopper.page);
  await shopper.page.getByRole('button', { name: 'Add to cart' }).click();
  await shopper.page.getByText(/in your cart/i).waitFor();
  await shopper.page.goto(`/p/${other.slug}`, { waitUntil: 'load' });
  await shopper.page.getByRole('button', { name: 'Add to cart' }).click();
  await shopper.page.getByText(/in your cart/i).waitFor();
  await payOnce(shopper.page);

  const mine = await terminal.json<{ items: Order[] }>('orders', 'list');
  expect(mine.items).toMatchObject([
    { status: 'paid', firstTitle: expect.stringContaining('Ayres Chambray') as string },
  ]);
  expect(await ordersOf(other.seller.handle)).toMatchObject([{ status: 'paid', firstTitle: other.title }]);
  expect([...seller.complaints, ...shopper.complaints]).toEqual([]);
}, 240_000);

async function openAccount(page: Page): Promise<void> {
  const email = `story-${Date.now()}@example.com`;
  await page.goto('/sign-up');
  await page.fill('[name=displayName]', 'Story Outfitters');
  await page.fill('[name=email]', email);
  await page.locator('main button[type=submit]').click();
  await page.goto(await linkFromMail(page, email, /https?:\/\/[^"'\s<]*\/verify\?token=[\w.-]+/));
  await page.fill('main [name=password]', 'a long enough password');
  await page.getByRole('button', { name: 'Confirm and sign in' }).click();
  await page.getByText('Your address is confirmed').waitFor();
}

async function signInFromTerminal(terminal: ReturnType<typeof openTerminal>, page: Page): Promise<void> {
  const login = terminal.start('login', '--api-url', apiUrl, '--json');
  const code = await codeOf(login.said);
  await page.goto(`/device?code=${code}`);
  await page.getByRole('button', { name: 'Approve' }).click();
  expect((await login.ended).exitCode).toBe(0);
}

async function codeOf(said: () => string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const code = said().match(/"userCode":\s*"([A-Z0-9-]+)"/)?.[1];
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The terminal showed no code: ${said()}`);
}

async function findMisspelt(page: Page): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    await page.goto('/search?q=ayers+chambry');
    const found = page.getByRole('link', { name: /^Ayres Chambray/ }).first();
    if (await found.count()) {
      await found.click();
      await page.waitForURL('**/p/ayres-chambray*');
      return;
    }
    if (Date.now() > deadline) throw new Error('The Ayres Chambray was not found.');
    await page.waitForTimeout(200);
  }
}

/** Chooses the first that can be bought of everything there is to choose. */
async function chooseAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add to cart' }).waitFor();
  const open = page.getByRole('group').filter({ hasText: 'Choose one' });
  for (let left = await open.count(); left > 0; left = await open.count()) {
    const before = page.url();
    await open.first().getByRole('link').filter({ hasNotText: 'sold out' }).first().click();
    // Another page before the scripts have come, the same one afterwards.
    await page.waitForURL(({ href }) => href !== before);
    while ((await open.count()) === left) await page.waitForTimeout(50);
  }
}

async function payOnce(page: Page): Promise<void> {
  await page.goto('/checkout');
  await page.fill('[name=email]', 'ada@example.com');
  for (const [name, value] of Object.entries(ADDRESS)) await page.fill(`[name=${name}]`, value);
  await page.getByRole('button', { name: /^Pay/ }).click();
  await page.locator('button[value=pay]').click();
  await page.getByRole('heading', { name: 'Thank you' }).waitFor({ timeout: 30_000 });
  expect(await page.getByRole('region', { name: /^Order FB-/ }).count()).toBe(2);
}

/** The newest order of a demo shop, as its owner sees it. */
async function ordersOf(handle: string): Promise<Order[]> {
  const { email, password } = demoSeller(handle);
  const { accessToken } = await createFlexBizz({ baseUrl: apiUrl }).auth.signIn({
    body: { email, password },
  });
  const owner = createFlexBizz({ baseUrl: apiUrl, auth: { kind: 'token', token: accessToken! } });
  return owner.sellerOrders.list({ query: { limit: 1 } }).toArray({ limit: 1 });
}
