import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit, type Visit } from './browser';
import { ADDRESS, demoBuyer, twoGoods } from './goods';
import { linkFromMail } from './outbox';
import { signIn } from './sign-in';

const GUEST_LINK = /https?:\/\/[^"'\s<]*\/guest\/orders\/[\w-]+\/[\w-]+/;

let browser: Browser;
let visitor: Visit;
let slug: string;
beforeAll(async () => {
  slug = (await twoGoods())[0].slug;
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
afterEach(() => visitor.leave());

let guests = 0;
const someGuest = () => `guest-${Date.now()}-${++guests}@example.com`;

/** Puts something into the cart and fills in where it goes; what is left is to press Pay. */
async function fillCheckout(page: Page, email?: string): Promise<void> {
  await page.goto(`/p/${slug}`, { waitUntil: 'load' });
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.getByText(/in your cart/i).waitFor();
  await page.goto('/checkout', { waitUntil: 'load' });
  if (email) await page.fill('[name=email]', email);
  for (const [name, value] of Object.entries(ADDRESS)) await page.fill(`[name=${name}]`, value);
}

/** What an earlier visit of the same person left in it. */
const emptyCart = (page: Page) =>
  page.evaluate(async () => {
    const { sellers } = (await (await fetch('/api/v1/cart')).json()) as {
      sellers: { lines: { variantId: string }[] }[];
    };
    for (const { variantId } of sellers.flatMap(({ lines }) => lines))
      await fetch(`/api/v1/cart/items/${variantId}`, { method: 'DELETE' });
  });

const pressPay = (page: Page) => page.getByRole('button', { name: /^Pay/ }).click();
const thanks = (page: Page) => page.getByRole('heading', { name: 'Thank you' });

describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
  beforeEach(async () => {
    visitor = await visit(browser, { javaScriptEnabled });
  });

  it('a page that waits for a slow bank says so, and says thank you by itself when it has decided', async () => {
    const { page, complaints } = visitor;
    await fillCheckout(page, someGuest());
    await pressPay(page);
    await page.locator('button[value=slow]').click();
    await page.getByRole('link', { name: /^Back to/ }).click();
    await page.getByRole('heading', { name: 'Your bank is thinking' }).waitFor();
    await thanks(page).waitFor({ timeout: 60_000 });
    expect(await page.getByRole('region', { name: /^Order FB-/ }).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('a guest finds the order again by the link in the mail, and nobody without it', async () => {
    const { page, complaints } = visitor;
    const email = someGuest();
    await fillCheckout(page, email);
    await pressPay(page);
    await page.locator('button[value=pay]').click();
    await thanks(page).waitFor({ timeout: 30_000 });
    await page.getByRole('link', { name: 'Follow your order' }).click();
    await page.getByRole('heading', { name: 'Your order' }).waitFor();
    const { pathname } = new URL(page.url());

    const later = await visit(browser, { javaScriptEnabled });
    expect((await later.page.goto(pathname))?.status()).toBe(404);
    await later.page.goto(await linkFromMail(page, email, GUEST_LINK));
    await later.page.getByRole('heading', { name: 'Your order' }).waitFor();
    expect(new URL(later.page.url()).pathname).toBe(pathname);
    expect(await later.page.getByRole('region', { name: /^Order FB-/ }).count()).toBe(1);
    await later.leave();
    expect(complaints).toEqual([]);
  });
});

it('paid is paid when the buyer closes the tab before coming back', async () => {
  visitor = await visit(browser);
  const { page } = visitor;
  const email = someGuest();
  await fillCheckout(page, email);
  await pressPay(page);
  await page.route('**/checkout/return**', (route) => route.abort());
  await page.locator('button[value=pay]').click({ noWaitAfter: true });
  await page.waitForRequest('**/checkout/return**');
  await page.close();

  const later = await visit(browser);
  await later.page.goto(await linkFromMail(later.page, email, GUEST_LINK));
  await later.page.getByText('Paid, being packed').first().waitFor();
  await later.leave();
});

it('pressing Pay twice makes one order', async () => {
  visitor = await visit(browser);
  const { page } = visitor;
  await signIn(page, demoBuyer(), '/account/orders');
  const newest = () =>
    page
      .locator('main li a[href*="/account/orders/"]')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  const before = await newest();
  await emptyCart(page);
  await fillCheckout(page);
  await page.getByRole('button', { name: /^Pay/ }).dblclick();
  await page.locator('button[value=pay]').dblclick();
  await thanks(page).waitFor({ timeout: 30_000 });
  expect(await page.getByRole('region', { name: /^Order FB-/ }).count()).toBe(1);
  await page.goto('/account/orders');
  expect((await newest()).filter((one) => !before.includes(one)).length).toBe(1);
});
