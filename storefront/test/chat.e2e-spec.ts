import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser, visit, type Visit } from './browser';
import { demoBuyer, demoSeller, twoGoods } from './goods';

const PHONE = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const };
const LAPTOP = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' as const };
/** Ten by two pixels of one grey. */
const CLOTH = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAACCAIAAADuA9qHAAAAD0lEQVR4nGNIwAsY8EsDALncFoGuNa0SAAAAAElFTkSuQmCC',
  'base64',
);

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

/** Conversations outlive a test: what is said in one is said nowhere else. */
let said = 0;
const words = (text: string) => `${text} (${process.pid}-${Date.now()}-${++said})`;

async function arrive(login: { email: string; password: string }, options: BrowserContextOptions) {
  const visitor = await visit(browser, options);
  visits.push(visitor);
  const { page } = visitor;
  await page.goto('/sign-in');
  await page.fill('[name=email]', login.email);
  await page.fill('[name=password]', login.password);
  await page.locator('main button[type=submit]').click();
  await page.waitForURL('**/account');
  return visitor;
}

async function askTheSeller(page: Page): Promise<void> {
  await page.goto(`/p/${good.slug}`, { waitUntil: 'load' });
  await page.getByRole('button', { name: 'Ask the seller' }).click();
  await page.waitForURL('**/messages/*');
}

const log = (page: Page) => page.getByRole('log');
const composer = (page: Page) => page.getByLabel('Your message');
const isOnline = (page: Page) =>
  page
    .getByLabel(/^Conversation with/)
    .getByText('online', { exact: true })
    .first()
    .waitFor();
async function write(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}
/** How far the last message of one's own has come. */
const lastTick = (page: Page, tick: string | RegExp) =>
  log(page).locator('section > div').last().getByText(tick, { exact: true }).waitFor();
const inOrder = async (page: Page, ...texts: string[]) => {
  const shown = await log(page).locator('p.whitespace-pre-wrap').allInnerTexts();
  return shown.filter((text) => texts.includes(text));
};

it('is a question on a page of a thing, an answer on a phone, and two ticks', async () => {
  const shopper = await arrive(demoBuyer(), LAPTOP);
  const seller = await arrive(demoSeller(good.seller.handle), PHONE);
  await seller.page.goto('/', { waitUntil: 'networkidle' });
  await askTheSeller(shopper.page);
  await shopper.page.getByRole('link', { name: good.title }).first().waitFor();
  await isOnline(shopper.page);

  const question = words('Does it run small?');
  await write(shopper.page, question);
  await lastTick(shopper.page, 'Delivered');
  const messages = seller.page.getByRole('link', { name: /Messages, \d+ unread/ });
  await messages.click();
  await seller.page.getByRole('link', { name: question }).click();
  await log(seller.page).getByText(question).waitFor();
  await lastTick(shopper.page, 'Read');
  await seller.page.getByRole('link', { name: 'Messages', exact: true }).waitFor();

  await composer(seller.page).pressSequentially('It runs true', { delay: 50 });
  await shopper.page.getByText('is writing…').waitFor();
  const answer = words('It runs true to size.');
  await write(seller.page, answer);
  await log(shopper.page).getByText(answer).waitFor();
  await shopper.page.getByText('is writing…').waitFor({ state: 'detached' });
  expect([...shopper.complaints, ...seller.complaints]).toEqual([]);
});

it('keeps what was written without a network, and brings what was missed once and in order', async () => {
  const shopper = await arrive(demoBuyer(), PHONE);
  const seller = await arrive(demoSeller(good.seller.handle), LAPTOP);
  await askTheSeller(shopper.page);
  const laptop = await arrive(demoBuyer(), LAPTOP);
  await laptop.page.goto(shopper.page.url());
  await seller.page.goto(shopper.page.url());
  await Promise.all([shopper, seller, laptop].map(({ page }) => isOnline(page)));

  await shopper.page.context().setOffline(true);
  const [kept, first, second] = [words('From the train'), words('One'), words('Two')];
  await write(shopper.page, kept);
  await shopper.page.getByText('Waiting for the network').waitFor();
  await shopper.page.getByText('No connection.').waitFor();
  await write(seller.page, first);
  await write(seller.page, second);
  await log(laptop.page).getByText(second).waitFor();

  await shopper.page.context().setOffline(false);
  await log(seller.page).getByText(kept).waitFor({ timeout: 30_000 });
  await log(shopper.page).getByText(second).waitFor({ timeout: 30_000 });
  await shopper.page.getByText('Waiting for the network').waitFor({ state: 'detached' });
  await log(laptop.page).getByText(kept).waitFor();
  for (const { page } of [shopper, laptop, seller])
    expect(await inOrder(page, kept, first, second)).toEqual([first, second, kept]);
});

it('sends a letter that outlived its page', async () => {
  const shopper = await arrive(demoBuyer(), LAPTOP);
  const { page } = shopper;
  await askTheSeller(page);
  await page.waitForLoadState('networkidle');
  await page.route('**/api/v1/conversations/*/messages', (route) => route.abort());
  const text = words('Written, and the lid was closed');
  await write(page, text);
  await page.getByText('Waiting for the network').waitFor();
  await page.unrouteAll();
  await page.reload();
  await log(page).getByText(text).waitFor();
  await lastTick(page, /^(Sent|Delivered|Read)$/);
  expect(await inOrder(page, text)).toEqual([text]);
});

it('carries a picture', async () => {
  const shopper = await arrive(demoBuyer(), LAPTOP);
  const { page } = shopper;
  await askTheSeller(page);
  await page.waitForLoadState('networkidle');
  await page
    .getByLabel('Add pictures')
    .setInputFiles({ name: 'cloth.png', mimeType: 'image/png', buffer: CLOTH });
  const text = words('This colour');
  await composer(page).fill(text);
  await page.locator('button[type=submit][aria-disabled=false]', { hasText: 'Send' }).click();
  const bubble = log(page)
    .locator('div', { has: page.getByText(text) })
    .last();
  const src = await bubble.locator('img').getAttribute('src');
  expect((await page.request.get(src ?? '')).headers()['content-type']).toMatch(/^image\//);
  expect(shopper.complaints).toEqual([]);
});

it('works without scripts, and sending a page twice sends one message', async () => {
  const { page } = await arrive(demoBuyer(), { ...LAPTOP, javaScriptEnabled: false });
  await askTheSeller(page);
  const text = words('On paper');
  await composer(page).fill(text);
  const form = page.locator('form', { has: composer(page) });
  const [action, name] = [
    await form.getAttribute('action'),
    await form.locator('[name=clientMessageId]').inputValue(),
  ];
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await log(page).getByText(text).waitFor();
  await page.request.post(action ?? '', {
    form: { text, clientMessageId: name },
    headers: { origin: new URL(page.url()).origin },
  });
  await page.reload();
  expect(await inOrder(page, text)).toEqual([text]);
});

it('is marked as read without scripts', async () => {
  const shopper = await arrive(demoBuyer(), LAPTOP);
  await askTheSeller(shopper.page);
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
  await askTheSeller(shopper.page);
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
  await askTheSeller(page);
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
  await askTheSeller(page);
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  expect(complaints).toEqual([]);
});
