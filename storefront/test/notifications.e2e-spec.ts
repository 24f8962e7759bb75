import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit, type Visit } from './browser';
import { demoBuyer, demoSeller, twoGoods } from './goods';

let browser: Browser;
let good: Awaited<ReturnType<typeof twoGoods>>[0];
const visits: Visit[] = [];
beforeAll(async () => {
  [good] = await twoGoods();
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
afterEach(async () => {
  await Promise.all(visits.splice(0).map(({ leave }) => leave()));
});

async function arrive(login: { email: string; password: string }, next: string, javaScriptEnabled = true) {
  const visitor = await visit(browser, { javaScriptEnabled });
  visits.push(visitor);
  const { page } = visitor;
  await page.goto(`/sign-in?next=${next}`);
  await page.fill('[name=email]', login.email);
  await page.fill('[name=password]', login.password);
  await page.locator('main button[type=submit]').click();
  await page.waitForURL(`**${next}`);
  return visitor;
}

async function writeToSeller(page: Page, text: string): Promise<void> {
  await page.goto(`/p/${good.slug}`, { waitUntil: 'load' });
  await page.getByRole('button', { name: 'Ask the seller' }).click();
  await page.waitForURL('**/messages/*');
  await page.getByLabel('Your message').fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('log').getByText(text).waitFor();
}

const bell = (page: Page, name: RegExp | string) =>
  page.getByRole('banner').getByRole('link', { name, exact: true });

it('rings on every device of a seller, and falls silent on all of them', async () => {
  const seller = demoSeller(good.seller.handle);
  const phone = await arrive(seller, '/notifications');
  const laptop = await arrive(seller, '/account');
  const markAll = phone.page.getByRole('button', { name: 'Mark all as read' });
  await phone.page.waitForLoadState('networkidle');
  if (await markAll.count()) await markAll.click();
  await bell(laptop.page, 'Notifications').waitFor();

  const shopper = await arrive(demoBuyer(), '/account');
  const text = `Is it still there? (${process.pid}-${Date.now()})`;
  await writeToSeller(shopper.page, text);
  await bell(laptop.page, /^Notifications, 1 unread$/).waitFor();
  await phone.page.locator('main').getByText(text).waitFor();
  await markAll.click();
  await bell(laptop.page, 'Notifications').waitFor();
  await bell(phone.page, 'Notifications').waitFor();
  expect([...phone.complaints, ...laptop.complaints]).toEqual([]);
});

it('tells what one wants to be told, chosen without scripts', async () => {
  const { page } = await arrive(demoBuyer(), '/account/notifications', false);
  const box = page.getByLabel('Somebody likes what you sell: Push');
  const before = await box.isChecked();
  await box.setChecked(!before);
  await page.getByLabel('From').fill('22:00');
  await page.getByLabel('To', { exact: true }).fill('07:00');
  await page.getByLabel('One in the morning').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  expect(await box.isChecked()).toBe(!before);
  expect(await page.getByLabel('From').inputValue()).toBe('22:00');

  await page.getByLabel('From').fill('');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/give both times/).waitFor();

  await page.getByLabel('From').fill('');
  await page.getByLabel('To', { exact: true }).fill('');
  await page.getByLabel('One for each thing').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  expect(await page.getByLabel('From').inputValue()).toBe('');
});

it('says when a link of a mail ends nothing', async () => {
  const visitor = await visit(browser);
  visits.push(visitor);
  await visitor.page.goto('/unsubscribe?token=unknown');
  await visitor.page.getByRole('button', { name: 'End them' }).click();
  await visitor.page.getByRole('heading', { name: 'This link does not work' }).waitFor();
});
