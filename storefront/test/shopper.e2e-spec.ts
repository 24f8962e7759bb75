import type { Browser } from 'playwright-core';
import { openBrowser, visit, type Visit } from './browser';
import { ADDRESS, demoBuyer, goodInSizes, misspelt, twoGoods } from './goods';
import { signIn } from './sign-in';

let browser: Browser;
let visitor: Visit;
let goods: Awaited<ReturnType<typeof twoGoods>>;
beforeAll(async () => {
  goods = await twoGoods();
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
afterEach(() => visitor.leave());

const KINDS = [
  { name: 'with scripts', javaScriptEnabled: true },
  { name: 'without scripts', javaScriptEnabled: false },
];

describe.each(KINDS)('a shopper $name', ({ javaScriptEnabled }) => {
  beforeEach(async () => {
    visitor = await visit(browser, { javaScriptEnabled });
  });

  async function putIntoCart(slug: string) {
    const { page } = visitor;
    await page.goto(`/p/${slug}`, { waitUntil: 'load' });
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByText(/in your cart/i).waitFor();
  }

  async function payFor(answer: string) {
    const { page } = visitor;
    await page.goto('/checkout');
    if (await page.locator('[name=email]').count()) await page.fill('[name=email]', 'ada@example.com');
    for (const [name, value] of Object.entries(ADDRESS)) await page.fill(`[name=${name}]`, value);
    await page.getByRole('button', { name: /^Pay/ }).click();
    await page.locator(`button[value=${answer}]`).click();
  }

  it('is asked for a size, and buys none that was not chosen', async () => {
    const { page, complaints } = visitor;
    const { slug, size } = await goodInSizes();
    await page.goto(`/p/${slug}`, { waitUntil: 'load' });
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page
      .getByRole('alert')
      .filter({ hasText: /choose/i })
      .waitFor();
    await page.getByRole('link', { name: size, exact: true }).click();
    await page.waitForURL(/variant=/);
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByText(/in your cart/i).waitFor();
    await page.goto('/cart');
    expect(
      await page
        .getByRole('link', { name: new RegExp(size) })
        .or(page.getByText(size, { exact: true }))
        .count(),
    ).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('finds a misspelt thing, puts things of two shops into one cart and pays once', async () => {
    const { page, complaints } = visitor;
    const [first, second] = goods;
    await page.goto('/');
    await page.getByRole('combobox', { name: 'Search the market' }).fill(misspelt(first.title));
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.waitForURL(/\/search\?/);
    await page.getByRole('link', { name: first.title, exact: true }).first().click();
    await page.waitForURL(`**/p/${first.slug}`);
    await putIntoCart(first.slug);
    await putIntoCart(second.slug);

    await page.goto('/cart');
    expect(await page.getByText('A parcel from').count()).toBe(2);
    await payFor('pay');
    await page.getByRole('heading', { name: 'Thank you' }).waitFor({ timeout: 30_000 });
    expect(await page.getByRole('region', { name: /^Order FB-/ }).count()).toBe(2);
    expect(complaints).toEqual([]);
  });

  it('takes something out again', async () => {
    const { page } = visitor;
    await putIntoCart(goods[0].slug);
    await page.goto('/cart');
    await page.getByRole('button', { name: /^Take out/ }).click();
    await page.getByText('Nothing in it yet').waitFor();
    expect(await page.getByText('A parcel from').count()).toBe(0);
  });

  it('hears on the page what is wrong with a sign-in', async () => {
    const { page } = visitor;
    await page.goto('/sign-in');
    await page.fill('[name=email]', 'nobody@example.com');
    await page.fill('[name=password]', 'not the password at all');
    await page.locator('main button[type=submit]').click();
    await page.getByRole('alert').filter({ hasText: /wrong/i }).waitFor();
    expect(await page.inputValue('[name=email]')).toBe('nobody@example.com');
    expect(await page.inputValue('[name=password]')).toBe('');
  });

  it('keeps the cart when signing in, and finds the order afterwards', async () => {
    const { page, complaints } = visitor;
    await putIntoCart(goods[1].slug);
    await signIn(page, demoBuyer(), '/cart');
    await page.getByRole('link', { name: goods[1].title }).first().waitFor();
    await payFor('pay');
    await page.getByRole('heading', { name: 'Thank you' }).waitFor({ timeout: 30_000 });
    const order = page.getByRole('link', { name: /^FB-/ }).first();
    const number = (await order.textContent()) ?? '';
    await order.click();
    await page.getByRole('heading', { name: `Order ${number}` }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('may give up on the payment page and still has the cart', async () => {
    const { page } = visitor;
    await putIntoCart(goods[0].slug);
    await page.goto('/checkout');
    await page.fill('[name=email]', 'ada@example.com');
    for (const [name, value] of Object.entries(ADDRESS)) await page.fill(`[name=${name}]`, value);
    await page.getByRole('button', { name: /^Pay/ }).click();
    await page.locator('button[value=cancel]').click();
    await page.getByRole('heading', { name: 'Payment cancelled' }).waitFor();
    await page.goto('/cart');
    await page.getByText('A parcel from').waitFor();
  });
});

it('makes one checkout of two clicks on Pay', async () => {
  visitor = await visit(browser);
  const { page } = visitor;
  await page.goto(`/p/${goods[0].slug}`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.getByText(/in your cart/i).waitFor();
  await page.goto('/checkout');
  const attempt = await page.inputValue('[name=attempt]');
  const form = { ...ADDRESS, country: 'US', email: 'ada@example.com', attempt };
  const headers = { origin: new URL(page.url()).origin, 'sec-fetch-site': 'same-origin' };
  const click = () => page.request.post('/checkout', { form, headers, maxRedirects: 0 });
  const [one, two] = await Promise.all([click(), click()]);
  expect(one.status()).toBe(303);
  expect(one.headers().location).toContain('/pay/');
  expect(two.headers().location).toBe(one.headers().location);
});

it('cannot be made to shop by another site', async () => {
  visitor = await visit(browser);
  const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  const answer = await visitor.page.request.post('/cart/items', { form: { variantId: 'x' }, headers });
  expect(answer.status()).toBe(403);
});

it('keeps what was typed before the scripts came', async () => {
  visitor = await visit(browser);
  const { page } = visitor;
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_nuxt/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/sign-in', { waitUntil: 'commit' });
  await page.fill('[name=email]', 'ada@example.com');
  release();
  await page.waitForFunction(() => document.querySelector('#__nuxt')?.hasOwnProperty('__vue_app__'));
  await page.waitForLoadState('networkidle');
  expect(await page.inputValue('[name=email]')).toBe('ada@example.com');
});
