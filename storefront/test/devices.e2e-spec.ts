import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit, type Visit } from './browser';
import { demoBuyer, twoGoods } from './goods';
import { signIn } from './sign-in';

let browser: Browser;
const visits: Visit[] = [];
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await Promise.all(visits.splice(0).map(({ leave }) => leave()));
});

const come = async () => {
  const visitor = await visit(browser);
  visits.push(visitor);
  return visitor;
};

/** Opens a page, and is done when what happens elsewhere reaches it. */
async function openLive(page: Page, path: string): Promise<void> {
  const live = page
    .waitForEvent('websocket')
    .then((socket) => socket.waitForEvent('framereceived', ({ payload }) => payload.includes('live:ready')));
  await Promise.all([live, page.goto(path, { waitUntil: 'load' })]);
}

const cart = (page: Page, count: number) =>
  page
    .locator('header a[href="/cart"]')
    .filter({ hasText: count ? new RegExp(`^\\s*Cart\\W*${count} `) : /^\s*Cart\s*$/ });

const countIn = async (page: Page) =>
  Number(/\d+/.exec(await page.locator('header a[href="/cart"]').innerText())?.[0] ?? 0);

it('keeps hearts, wishlist, follows and cart in step on every device of a person', async () => {
  const [phone, laptop] = [await come(), await come()];
  const [good] = await twoGoods();
  const place = `/p/${good.slug}`;
  for (const { page } of [phone, laptop]) await signIn(page, demoBuyer());
  await openLive(phone.page, place);
  await openLive(laptop.page, place);

  const heart = ({ page }: Visit) => page.locator(`main article [aria-label^="Like ${good.title}"]`).first();
  const wish = ({ page }: Visit) => page.getByRole('button', { name: /wishlist/ });
  for (const button of [heart, wish]) {
    const before = await button(laptop).getAttribute('aria-pressed');
    await button(phone).click();
    await button(laptop)
      .and(laptop.page.locator(`[aria-pressed="${before !== 'true'}"]`))
      .waitFor();
    await button(laptop).click(); // as it was, and the other way round
    await button(phone)
      .and(phone.page.locator(`[aria-pressed="${before === 'true'}"]`))
      .waitFor();
  }

  for (const { page } of [phone, laptop]) await openLive(page, `/shop/${good.seller.handle}`);
  const follow = ({ page }: Visit) => page.getByRole('button', { name: /^Follow/ });
  const followed = await follow(phone).getAttribute('aria-pressed');
  await follow(phone).click();
  await follow(laptop)
    .and(laptop.page.locator(`[aria-pressed="${followed !== 'true'}"]`))
    .waitFor();

  await openLive(laptop.page, '/cart');
  await openLive(phone.page, place);
  const before = await countIn(phone.page);
  await phone.page.getByRole('button', { name: 'Add to cart' }).click();
  await phone.page.getByText(/in your cart/i).waitFor();
  await laptop.page.getByRole('link', { name: good.title }).first().waitFor();
  await laptop.page.getByRole('button', { name: `Take out ${good.title}` }).click();
  await cart(phone.page, before).waitFor();
  expect([...phone.complaints, ...laptop.complaints]).toEqual([]);
});

it('keeps the cart of a guest in step in all tabs', async () => {
  const guest = await come();
  const [good] = await twoGoods();
  await guest.page.goto(`/p/${good.slug}`, { waitUntil: 'networkidle' });
  const other = await guest.page.context().newPage();
  await other.goto('/', { waitUntil: 'networkidle' });
  await guest.page.getByRole('button', { name: 'Add to cart' }).click();
  await cart(other, 1).waitFor();
});
