import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openBrowser, visit, type Visit } from './browser';
import { askTheSeller, composer, isOnline, LAPTOP, lastTick, log, PHONE, words, write } from './chatting';
import { demoBuyer, demoSeller, twoGoods } from './goods';
import { signIn } from './sign-in';

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

async function arrive(login: { email: string; password: string }, options: BrowserContextOptions) {
  const visitor = await visit(browser, options);
  visits.push(visitor);
  const { page } = visitor;
  await signIn(page, login);
  return visitor;
}

it('is marked as read without scripts', async () => {
  const shopper = await arrive(demoBuyer(), LAPTOP);
  await askTheSeller(shopper.page, good.slug);
  const thread = shopper.page.url();
  const text = words('Still yours if you want it');
  await write(shopper.page, text);
  await lastTick(shopper.page, /^(Sent|Delivered)$/);
  const { page } = await arrive(demoSeller(good.seller.handle), { ...LAPTOP, javaScriptEnabled: false });
  await page.goto(thread);
  await log(page).getByText(text).waitFor();
  await page.getByRole('button', { name: 'Mark as read' }).click();
  await page.getByRole('button', { name: 'Mark as read' }).waitFor({ state: 'detached' });
  await lastTick(shopper.page, 'Read');
});

it('shows nobody that one is there who does not want it, until they want it again', async () => {
  const shopper = await arrive(demoBuyer(), LAPTOP);
  const seller = await arrive(demoSeller(good.seller.handle), PHONE);
  await askTheSeller(shopper.page, good.slug);
  await write(shopper.page, words('Are you there?'));
  await seller.page.goto(shopper.page.url());
  await isOnline(shopper.page);
  const page = (await arrive(demoSeller(good.seller.handle), LAPTOP)).page;
  const choose = async (shown: boolean) => {
    await page.goto('/account/privacy');
    await page.getByLabel('Show when I am online').setChecked(shown);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    expect(await page.getByLabel('Show when I am online').isChecked()).toBe(shown);
  };
  try {
    await choose(false);
    const head = shopper.page.getByLabel(/^Conversation with/);
    await head.getByText('online', { exact: true }).first().waitFor({ state: 'detached' });
    expect(await head.getByText('last seen').count()).toBe(0);
  } finally {
    await choose(true);
  }
  await isOnline(shopper.page);
});

it('ends when one blocks the other, and goes on when they are let back in', async () => {
  const { page } = await arrive(demoBuyer(), LAPTOP);
  await askTheSeller(page, good.slug);
  const thread = page.url();
  await page.getByLabel('Report or block').click();
  await page.getByRole('button', { name: /^Block / }).click();
  await page.getByText('You cannot write to each other.').waitFor();
  await page.getByRole('link', { name: 'People you blocked' }).click();
  await page
    .getByRole('button', { name: /^Let back in/ })
    .first()
    .click();
  await page.getByText('Nobody.').waitFor();
  await page.goto(thread);
  await composer(page).waitFor();
});

it('asks who is not signed in to sign in, and leads back', async () => {
  const visitor = await visit(browser, LAPTOP);
  visits.push(visitor);
  const { page } = visitor;
  await page.goto(`/p/${good.slug}`, { waitUntil: 'load' });
  await page.getByRole('button', { name: 'Ask the seller' }).click();
  await page.waitForURL(/\/sign-in\?next=/);
  expect(new URL(page.url()).searchParams.get('next')).toBe(`/p/${good.slug}`);
});

it.each([LAPTOP, PHONE])('everybody can use a conversation in $colorScheme', async (look) => {
  const { page, complaints } = await arrive(demoBuyer(), look);
  await askTheSeller(page, good.slug);
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  expect(complaints).toEqual([]);
});
