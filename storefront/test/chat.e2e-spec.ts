import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openBrowser, visit, type Visit } from './browser';
import {
  askTheSeller,
  composer,
  inOrder,
  isOnline,
  LAPTOP,
  lastTick,
  log,
  PHONE,
  words,
  write,
} from './chatting';
import { demoBuyer, demoSeller, twoGoods } from './goods';
import { signIn } from './sign-in';

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

async function arrive(login: { email: string; password: string }, options: BrowserContextOptions) {
  const visitor = await visit(browser, options);
  visits.push(visitor);
  const { page } = visitor;
  await signIn(page, login);
  return visitor;
}

it('is a question on a page of a thing, an answer on a phone, and two ticks', async () => {
  const shopper = await arrive(demoBuyer(), LAPTOP);
  const seller = await arrive(demoSeller(good.seller.handle), PHONE);
  await seller.page.goto('/', { waitUntil: 'networkidle' });
  // Other tests may have written to the same shop.
  const label = await seller.page.getByRole('link', { name: /^Messages/ }).getAttribute('aria-label');
  const before = Number(/\d+/.exec(label ?? '')?.[0] ?? 0);
  await askTheSeller(shopper.page, good.slug);
  await shopper.page.getByRole('link', { name: good.title }).first().waitFor();

  const question = words('Does it run small?');
  await write(shopper.page, question);
  await lastTick(shopper.page, 'Delivered');
  await isOnline(shopper.page);
  await seller.page.getByRole('link', { name: `Messages, ${before + 1} unread` }).click();
  await seller.page.getByRole('link', { name: question }).click();
  await log(seller.page).getByText(question).waitFor();
  await lastTick(shopper.page, 'Read');
  const left = before > 0 ? `Messages, ${before} unread` : 'Messages';
  await seller.page.getByRole('link', { name: left, exact: true }).waitFor();

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
  await askTheSeller(shopper.page, good.slug);
  await write(shopper.page, words('Boarding now'));
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
  await askTheSeller(page, good.slug);
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
  await askTheSeller(page, good.slug);
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
  await askTheSeller(page, good.slug);
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
