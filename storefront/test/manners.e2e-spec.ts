import type { Browser } from 'playwright-core';
import { openBrowser, visit, type Visit } from './browser';
import { demoBuyer, twoGoods } from './goods';

let browser: Browser;
let visitor: Visit;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => visitor.leave());

it.each([true, false])(
  'likes what a stranger liked once they have signed in (scripts: %s)',
  async (javaScriptEnabled) => {
    visitor = await visit(browser, { javaScriptEnabled });
    const { page, complaints } = visitor;
    const [, good] = await twoGoods();
    const { email, password } = demoBuyer();
    await page.goto(`/p/${good.slug}`, { waitUntil: 'load' });
    await page.locator(`main article [aria-label^="Like ${good.title}"]`).first().click();
    await page.waitForURL('**/sign-in?**');
    await page.fill('[name=email]', email);
    await page.fill('[name=password]', password);
    await page.locator('main button[type=submit]').click();
    await page.waitForURL(`**/p/${good.slug}`);
    await page
      .locator(`main article [aria-label^="Like ${good.title}"][aria-pressed=true]`)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  },
);

it('likes nothing for somebody whom another site sent to sign in', async () => {
  visitor = await visit(browser);
  const { page } = visitor;
  await page.setContent('<a href="about:blank">x</a>');
  await page.goto('/sign-in?next=/&intent=follow:kettlekin', { referer: 'https://elsewhere.example/' });
  const intents = page.locator('[name=intent]');
  expect(await intents.evaluateAll((inputs) => inputs.map((one) => (one as HTMLInputElement).value))).toEqual(
    ['', ''],
  );
});

it('keeps the focus where a filter was pressed, closes menus with Esc, and comes back to the same place', async () => {
  visitor = await visit(browser);
  const { page, complaints } = visitor;
  await page.goto('/search', { waitUntil: 'networkidle' });
  const stock = page.locator('[data-keep=stock]');
  await stock.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/stock=yes/);
  await page.locator('[data-keep=stock][aria-current=true]:focus').waitFor();

  const sort = page.locator('[data-keep=sort]');
  await sort.click();
  await page.getByRole('link', { name: 'Newest', exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('details:not([open]) > [data-keep=sort]:focus').waitFor();

  const cards = page.locator('main li[data-id]');
  await page.getByRole('link', { name: 'Show more' }).click();
  await cards.nth(30).waitFor();
  await cards.nth(30).getByRole('link').last().click();
  await page.waitForURL('**/p/**');
  await page.locator('main:focus').waitFor();
  await page.goBack();
  await cards.nth(30).waitFor();
  await page.waitForFunction(() => window.scrollY > 1_000);
  expect(complaints).toEqual([]);
});

it('puts what was added offline into the cart when the connection is back', async () => {
  visitor = await visit(browser);
  const { page } = visitor;
  const [good] = await twoGoods();
  await page.goto(`/p/${good.slug}`, { waitUntil: 'networkidle' });
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.getByRole('alert').filter({ hasText: 'You are offline' }).waitFor();
  await page.context().setOffline(false);
  await page.getByText(/in your cart/i).waitFor();
});
