import { setTimeout } from 'node:timers/promises';
import { createFlexBizz, type FlexBizz } from '@flexbizz/sdk';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser, visit, type Visit } from './browser';
import { ADDRESS, demoBuyer, demoSeller, twoGoods } from './goods';
import { signIn } from './sign-in';

const PHONE = { viewport: { width: 390, height: 844 } };
const apiUrl = process.env.FLEXBIZZ_API_URL ?? 'http://localhost:4000';

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

async function come(login?: { email: string; password: string }, options?: BrowserContextOptions) {
  const visitor = await visit(browser, options);
  visits.push(visitor);
  const { page } = visitor;
  if (!login) return visitor;
  await signIn(page, login);
  return visitor;
}

/** The seller's program, beside what they do in a browser. */
async function sellersProgram(): Promise<FlexBizz> {
  const { email, password } = demoSeller(good.seller.handle);
  const { accessToken } = await createFlexBizz({ baseUrl: apiUrl }).auth.signIn({
    body: { email, password },
  });
  return createFlexBizz({ baseUrl: apiUrl, auth: { kind: 'token', token: () => accessToken ?? '' } });
}

/** Lists something new, and waits until shoppers can open it. */
async function listThing(program: FlexBizz, title: string, sku: string) {
  const thing = await program.sellerProducts.create({
    body: {
      ...{ handle: title.toLowerCase().replaceAll(' ', '-'), title, status: 'published' },
      variants: [{ sku, price: { amount: 1900, currency: 'USD' }, stock: 30 }],
    },
  });
  while ((await program.safe.products.get({ path: { slug: thing.slug } })).error) await setTimeout(100);
  return thing;
}

/** The heart of the page's own product; its name says how many like it. */
const heart = (page: Page) => page.locator(`main article [aria-label^="Like ${good.title}"]`).first();
const likesOn = async (page: Page) =>
  Number(/, (\d+) like/.exec((await heart(page).getAttribute('aria-label')) ?? '')?.[1] ?? 0);

async function likesReach(page: Page, count: number): Promise<void> {
  for (let attempt = 0; attempt < 300 && (await likesOn(page)) !== count; attempt++)
    await page.waitForTimeout(100);
  expect(await likesOn(page)).toBe(count);
}
/** A like of an earlier run is taken back first. */
async function likesNothing(page: Page): Promise<void> {
  if ((await heart(page).getAttribute('aria-pressed')) !== 'true') return;
  const heard = page.waitForResponse((answer) => answer.url().endsWith('/like') && answer.ok());
  await heart(page).click();
  await heard;
  await page.locator(`[aria-label^="Like ${good.title}"][aria-pressed=false]`).first().waitFor();
}

it('a like moves the count on a page somebody else has open, and turns back when it did not arrive', async () => {
  const [shopper, stranger] = [await come(demoBuyer()), await come(undefined, PHONE)];
  const mine = shopper.page;
  await mine.goto(`/p/${good.slug}`, { waitUntil: 'networkidle' });
  await likesNothing(mine);
  const before = await likesOn(mine);
  await stranger.page.goto(`/p/${good.slug}`, { waitUntil: 'networkidle' });
  await likesReach(stranger.page, before);

  await heart(mine).click();
  expect(await likesOn(mine)).toBe(before + 1);
  await likesReach(stranger.page, before + 1);
  expect([...shopper.complaints, ...stranger.complaints]).toEqual([]);

  await mine.context().route('**/api/v1/products/*/like', (route) => route.abort());
  await heart(mine).click();
  expect(await likesOn(mine)).toBe(before);
  await mine.getByRole('alert').filter({ hasText: 'as it was before' }).waitFor({ timeout: 30_000 });
  await likesReach(mine, before + 1);
});

it('a page that is open shows another stock without a reload', async () => {
  const { page, complaints } = await come();
  const program = await sellersProgram();
  // Its own thing: others wait in somebody's unpaid checkout.
  const sku = `LAMP-${Date.now()}`;
  const { id, slug } = await listThing(program, `Test lamp ${sku}`, sku);
  const set = (onHand: number) => program.stock.set({ body: { items: [{ sku, onHand }] } });
  try {
    await page.goto(`/p/${slug}`, { waitUntil: 'networkidle' });
    await page.getByText('In stock').waitFor();
    await set(1);
    await page.getByText('Only one available').waitFor({ timeout: 15_000 });
    await set(0);
    await page.getByRole('button', { name: 'Sold out' }).waitFor({ timeout: 15_000 });
    expect(complaints).toEqual([]);
  } finally {
    await program.sellerProducts.archive({ path: { productId: id } });
  }
});

it('all that a followed shop puts out is announced in the open feed, moves nothing, and is shown when asked', async () => {
  const { page, complaints } = await come(demoBuyer());
  const program = await sellersProgram();
  await page.goto(`/shop/${good.seller.handle}`, { waitUntil: 'networkidle' });
  const follow = page.getByRole('button', { name: /^Follow/ });
  if ((await follow.getAttribute('aria-pressed')) !== 'true') {
    // It turns at once, and the feed is drawn of what the market has heard.
    const heard = page.waitForResponse((answer) => answer.url().endsWith('/follow') && answer.ok());
    await follow.click();
    await heard;
  }
  await page.locator('button[aria-pressed=true]', { hasText: 'Following' }).waitFor();
  await page.goto('/feed', { waitUntil: 'networkidle' });

  const read = page.locator('main li h2').first();
  const [before, place] = [await read.innerText(), await read.boundingBox()];
  const listed: { id: string; title: string }[] = [];
  try {
    for (const many of ['1 new thing', '2 new things', '3 new things']) {
      const title = `Test jug ${Date.now()}`;
      const { id } = await listThing(program, title, title.toUpperCase());
      listed.unshift({ id, title });
      await page.getByRole('button', { name: `${many}, show` }).waitFor({ timeout: 60_000 });
      expect([await read.innerText(), await read.boundingBox()]).toEqual([before, place]);
    }
    await page.getByRole('button', { name: '3 new things, show' }).click();
    await page.getByRole('link', { name: listed[2]!.title }).waitFor();
    const titles = await page.locator('main li h2').allInnerTexts();
    expect(titles.slice(0, 4)).toEqual([...listed.map(({ title }) => title), before]);
    expect(await page.locator('main li').first().innerText()).toContain('put this out');
    expect(complaints).toEqual([]);
  } finally {
    for (const { id } of listed) await program.sellerProducts.archive({ path: { productId: id } });
  }
});

it('likes, wishes and follows without scripts', async () => {
  const { page } = await come(demoBuyer(), { javaScriptEnabled: false });
  await page.goto(`/p/${good.slug}`);
  const wish = page.getByRole('button', { name: /wishlist/ });
  if ((await wish.getAttribute('aria-pressed')) === 'true') await wish.click();
  await page.getByRole('button', { name: 'Add to wishlist' }).click();
  await page.getByRole('button', { name: 'On your wishlist' }).waitFor();
  await page.goto('/account/wishlist');
  await page.getByRole('link', { name: good.title, exact: true }).waitFor();

  await page.goto(`/shop/${good.seller.handle}`);
  const follow = page.getByRole('button', { name: /^Follow/ });
  const pressed = await follow.getAttribute('aria-pressed');
  await follow.click();
  const turned = pressed === 'true' ? 'false' : 'true';
  await page.locator(`button[aria-pressed=${turned}]`, { hasText: /^Follow/ }).waitFor();
});

it('an order moves on both open pages, is received, reviewed and answered', async () => {
  const [buyer, seller] = [await come(demoBuyer()), await come(demoSeller(good.seller.handle), PHONE)];
  const [bought, sold] = [buyer.page, seller.page];
  await sold.goto('/account/sales', { waitUntil: 'networkidle' });
  await bought.goto(`/p/${good.slug}`, { waitUntil: 'load' });
  await bought.getByRole('button', { name: 'Add to cart' }).click();
  await bought.getByText(/in your cart/i).waitFor();
  await bought.goto('/checkout');
  for (const [name, value] of Object.entries(ADDRESS)) await bought.fill(`[name=${name}]`, value);
  await bought.getByRole('button', { name: /^Pay/ }).click();
  await bought.locator('button[value=pay]').click();
  await bought.getByRole('heading', { name: 'Thank you' }).waitFor({ timeout: 30_000 });
  // What else was in the cart is an order of another shop.
  const placed = bought.getByRole('region', { name: /^Order FB-/ }).filter({ hasText: good.title });
  await placed.getByRole('link', { name: /^FB-/ }).click();
  await bought.waitForURL('**/account/orders/*');
  const id = bought.url().split('/').at(-1);

  await sold.locator(`a[href="/account/sales/${id}"]`).click();
  await sold.fill('[name=carrier]', 'UPS');
  await sold.fill('[name=trackingNumber]', '1Z999AA10123456784');
  await sold.getByRole('button', { name: 'Mark as sent' }).click();
  await bought.getByText('Just now: on its way').waitFor();
  await bought.getByRole('button', { name: 'Mark as received' }).click();
  await sold.getByText('Just now: delivered').waitFor();

  const words = `Holds the heat, ${Date.now()}.`;
  await bought.getByRole('link', { name: `Review it: ${good.title}` }).click();
  await bought.getByLabel(/Good$/).check();
  await bought.fill('main [name=text]', words);
  await bought.getByRole('button', { name: 'Publish the review' }).click();
  await bought.getByText('Everybody can read it now').waitFor({ timeout: 30_000 });

  await sold.goto(`/shop/${good.seller.handle}/reviews`, { waitUntil: 'networkidle' });
  const review = sold.getByRole('article').filter({ hasText: words });
  await review.getByText('Answer', { exact: true }).click();
  await review.locator('[name=text]').fill('Thank you for saying so.');
  await review.getByRole('button', { name: 'Publish the answer' }).click();
  await bought.goto(`/p/${good.slug}#reviews`);
  const published = bought.locator('#reviews article').filter({ hasText: words });
  await published.getByText('Thank you for saying so.').waitFor();
  expect([...buyer.complaints, ...seller.complaints]).toEqual([]);
});
