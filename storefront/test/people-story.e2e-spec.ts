import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit, type Visit } from './browser';
import { composer, inOrder, lastTick, log, write } from './chatting';
import { demoBuyer, demoSeller, twoGoods } from './goods';
import { signIn } from './sign-in';
import { openTerminal } from './terminal';

const PHONE = { viewport: { width: 390, height: 844 } };
const LAPTOP = { viewport: { width: 1440, height: 900 } };
const apiUrl = process.env.FLEXBIZZ_API_URL ?? 'http://localhost:4000';
const SLOW = { timeout: 60_000 };

let browser: Browser;
let home: string;
const visits: Visit[] = [];
beforeAll(async () => {
  browser = await openBrowser();
  home = await mkdtemp(join(tmpdir(), 'flexbizz-people-'));
}, 60_000);
afterAll(async () => {
  await Promise.all(visits.map(({ leave }) => leave()));
  await browser.close();
  await rm(home, { recursive: true, force: true });
});

async function arrive(login: { email: string; password: string }, next: string, look: object): Promise<Page> {
  const visitor = await visit(browser, look);
  visits.push(visitor);
  const { page } = visitor;
  page.setDefaultTimeout(SLOW.timeout);
  await signIn(page, login, next);
  await page.waitForLoadState('networkidle');
  return page;
}

/** The seller's program signs in as the browser in which its owner does approves it. */
async function sellersTerminal(page: Page) {
  const terminal = openTerminal(home);
  const login = terminal.start('login', '--api-url', apiUrl, '--json');
  let code: string | undefined;
  while (!(code = /"userCode":\s*"([A-Z0-9-]+)"/.exec(login.said())?.[1])) await page.waitForTimeout(100);
  await page.goto(`/device?code=${code}`);
  await page.getByRole('button', { name: 'Approve' }).click();
  expect((await login.ended).exitCode).toBe(0);
  return terminal;
}

/** With script or without it, the name of a heart ends with how many like it. */
const heart = (page: Page, title: string) =>
  page.locator(`main article [aria-label^="Like ${title}"]`).first();
const bell = (page: Page, name: RegExp | string) =>
  page.getByRole('banner').getByRole('link', { name, exact: true });

it('a shopper follows, sees, likes, asks and loses the network; nothing is lost and nothing comes twice', async () => {
  const [good] = await twoGoods();
  const owner = demoSeller(good.seller.handle);
  const seller = await arrive(owner, '/account', LAPTOP);
  const terminal = await sellersTerminal(seller);
  const phone = await arrive(demoBuyer(), `/shop/${good.seller.handle}`, PHONE);
  const laptop = await arrive(demoBuyer(), '/notifications', LAPTOP);
  const markAll = laptop.getByRole('button', { name: 'Mark all as read' });
  if (await markAll.count()) await markAll.click();
  await bell(phone, 'Notifications').waitFor();

  // She follows a shop, and what it publishes from a terminal is announced in her open feed.
  const follow = phone.getByRole('button', { name: /^Follow/ });
  if ((await follow.getAttribute('aria-pressed')) !== 'true') {
    const heard = phone.waitForResponse((answer) => answer.url().endsWith('/follow') && answer.ok());
    await follow.click();
    await heard;
  }
  await phone.locator('button[aria-pressed=true]', { hasText: 'Following' }).waitFor();
  await phone.goto('/feed', { waitUntil: 'networkidle' });
  const title = `Story bowl ${Date.now()}`;
  const sku = title.replaceAll(' ', '-').toUpperCase();
  const sheet = join(home, 'bowls.csv');
  await writeFile(sheet, `handle,title,sku,price,stock\n${sku.toLowerCase()},${title},${sku},21.00,3\n`);
  const report = await terminal.json<{ products: Record<string, number> }>(
    ...['listings', 'import', sheet, '--publish'],
  );
  expect(report.products).toMatchObject({ created: 1, refused: 0 });
  await phone.getByRole('button', { name: /new things?, show$/ }).click();
  await phone.getByRole('link', { name: title }).click();
  await phone.getByRole('heading', { level: 1, name: title }).waitFor();

  // What she likes moves on the page that the seller has open.
  await seller.goto(new URL(phone.url()).pathname, { waitUntil: 'networkidle' });
  await phone.waitForLoadState('networkidle');
  await heart(phone, title).click();
  await seller.locator(`main article [aria-label="Like ${title}, 1 like"]`).first().waitFor();

  // She asks about the size, and each sees what the other does.
  await phone.getByRole('button', { name: 'Ask the seller' }).click();
  await phone.waitForURL('**/messages/*');
  await phone.getByRole('link', { name: title }).first().waitFor();
  await seller.goto(phone.url());
  const head = phone.getByLabel(/^Conversation with/);
  const stamp = ` (${Date.now()})`;
  const [question, answer] = [`How wide is it?${stamp}`, `As wide as two hands.${stamp}`];
  await write(phone, question);
  await head.getByText('online', { exact: true }).first().waitFor();
  await log(seller).getByText(question).waitFor();
  await lastTick(phone, 'Read');
  await composer(seller).pressSequentially('As wide', { delay: 50 });
  await phone.getByText('is writing…').waitFor();
  await write(seller, answer);
  await log(phone).getByText(answer).waitFor();

  // The train goes through a tunnel. Both write; what was missed is there once and in order.
  await phone.context().setOffline(true);
  await phone.getByText('No connection.').waitFor();
  const [kept, one, two] = [`In the tunnel${stamp}`, `Blue or grey?${stamp}`, `I have both.${stamp}`];
  await write(phone, kept);
  await phone.getByText('Waiting for the network').waitFor();
  await write(seller, one);
  await write(seller, two);
  await lastTick(seller, /^(Sent|Delivered)$/);
  await phone.context().setOffline(false);
  await log(phone).getByText(two).waitFor();
  await log(seller).getByText(kept).waitFor();
  await phone.getByText('Waiting for the network').waitFor({ state: 'detached' });
  await laptop.goto(phone.url());
  await log(laptop).getByText(kept).waitFor();
  for (const page of [phone, seller, laptop])
    expect(await inOrder(page, question, answer, one, two, kept)).toEqual([question, answer, one, two, kept]);

  // A last word rings on both of her devices, and is read on one of them.
  await laptop.goto('/notifications', { waitUntil: 'networkidle' });
  await phone.goto('/feed', { waitUntil: 'networkidle' });
  const last = `It is on its way.${stamp}`;
  await write(seller, last);
  await laptop.locator('main').getByText(last).waitFor();
  await bell(phone, /^Notifications, \d+ unread$/).waitFor();
  await markAll.click();
  await bell(phone, 'Notifications').waitFor();
  await bell(laptop, 'Notifications').waitFor();

  await terminal.json('products', 'archive', sku.toLowerCase());
  expect(
    visits.flatMap(({ complaints }) => complaints.filter((one) => !/ERR_INTERNET_DISCONNECTED/.test(one))),
  ).toEqual([]);
}, 480_000);
