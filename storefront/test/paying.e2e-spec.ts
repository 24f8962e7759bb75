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

  it('a declined payment leads back to the form as it was typed', async () => {
    const { page, complaints } = visitor;
    const email = someGuest();
    await fillCheckout(page, email);
    await page.fill('[name=line2]', 'Second floor');
    await pressPay(page);
    await page.locator('button[value=decline]').click();
    await page.getByRole('heading', { name: 'Nothing was paid' }).waitFor({ timeout: 30_000 });
    await page.getByRole('link', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Check out' }).waitFor();
    expect(await page.inputValue('[name=email]')).toBe(email);
    for (const [name, value] of Object.entries({ ...ADDRESS, line2: 'Second floor' }))
      expect(await page.inputValue(`[name=${name}]`)).toBe(value);
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

it('asks what the chosen country needs, and remembers where the last order went', async () => {
  visitor = await visit(browser);
  const { page } = visitor;
  await signIn(page, demoBuyer(), '/account/orders');
  await emptyCart(page);
  await fillCheckout(page);
  await page.selectOption('[name=country]', 'IE');
  await page.getByLabel('Eircode').fill('97209');
  await page.fill('[name=line1]', '3 Quay Street');
  await pressPay(page);
  await page.getByText('This is no valid Eircode of Ireland.').waitFor();
  await page.getByLabel('Eircode').fill('D02 X285');
  await pressPay(page);
  await page.locator('button[value=pay]').click();
  await thanks(page).waitFor({ timeout: 30_000 });
  await page.context().clearCookies({ name: 'checkout-form' });

  await page.goto(`/p/${slug}`, { waitUntil: 'load' });
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.getByText(/in your cart/i).waitFor();
  await page.goto('/checkout', { waitUntil: 'load' });
  expect(await page.inputValue('[name=line1]')).toBe('3 Quay Street');
  expect(await page.inputValue('[name=country]')).toBe('IE');
  await page.goto('/account/addresses');
  await page.getByRole('button', { name: 'Remove 3 Quay Street, Portland' }).click();
  await page.getByText('It is not offered any more.').waitFor();
  expect(await page.getByText('3 Quay Street').count()).toBe(0);
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
