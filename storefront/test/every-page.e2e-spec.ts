import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { openBrowser, visit, type Visit } from './browser';
import { demoBuyer, places } from './goods';
import { signIn } from './sign-in';

let browser: Browser;
let place: Awaited<ReturnType<typeof places>>;
beforeAll(async () => {
  place = await places();
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LOOKS = [
  { colorScheme: 'light' as const, viewport: { width: 1440, height: 900 } },
  { colorScheme: 'dark' as const, viewport: { width: 390, height: 844 } },
];

/** Pages anybody may open; `:words` stand for what the demo shop happens to have. */
const OPEN = [
  ...['/', '/search', '/search?q=zzzzqqqq', '/cart', '/sign-in', '/sign-up', '/forgot', '/sell'],
  ...[
    '/unsubscribe?token=unknown',
    '/verify?token=unknown',
    '/reset?token=unknown',
    '/change-email?token=unknown',
    '/c/:category',
    '/p/:product',
    '/shop/:shop',
    '/shop/:shop/reviews',
    '/shop/:shop/followers',
  ],
];
const OWN = [
  ...['/account', '/account/orders', '/account/profile', '/account/sessions', '/account/addresses'],
  ...['/messages', '/notifications', '/account/notifications', '/account/privacy', '/account/security'],
  ...['/feed', '/account/wishlist', '/account/likes', '/account/reviews', '/people/:buyer'],
  ...['/device', '/device?code=NONE'],
];
const addressOf = (path: string) =>
  path
    .replace(':category', place.category)
    .replace(':product', place.product.slug)
    .replace(':shop', place.shop)
    .replace(':buyer', demoBuyer().email.split('@')[0] ?? '');

describe.each(LOOKS)('in $colorScheme', (look) => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit(browser, look);
  });
  afterAll(() => visitor.leave());

  async function faultsOf(path: string): Promise<string[]> {
    const { page, complaints } = visitor;
    complaints.length = 0;
    await page.goto(addressOf(path), { waitUntil: 'networkidle' });
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    const faults = violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.html.slice(0, 120)}`);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    return [...faults, ...(wider > 0 ? [`${wider} px too wide`] : []), ...complaints];
  }

  it.each(OPEN)('everybody can use %s, and nothing complains', async (path) => {
    expect(await faultsOf(path)).toEqual([]);
  });

  describe('signed in', () => {
    beforeAll(async () => {
      const { page } = visitor;
      await signIn(page, demoBuyer());
    });

    it.each(OWN)('everybody can use %s, and nothing complains', async (path) => {
      expect(await faultsOf(path)).toEqual([]);
    });
  });
});

describe('what machines read', () => {
  it('is a product with its offers and the way to it', async () => {
    const { page, leave } = await visit(browser, { javaScriptEnabled: false });
    await page.goto(`/p/${place.product.slug}`);
    const facts = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}',
    );
    const types = facts['@graph'].map((one: { '@type': string }) => one['@type']);
    expect(types).toEqual([expect.stringMatching(/^Product(Group)?$/), 'BreadcrumbList']);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(new URL(canonical ?? '').pathname).toBe(`/p/${place.product.slug}`);
    await leave();
  });

  it('is a map that leads to every product of a shop', async () => {
    const { page, leave } = await visit(browser);
    const index = await (await page.request.get('/sitemap.xml')).text();
    expect(index).toContain(`/sitemaps/shops/${place.shop}.xml`);
    const shop = await (await page.request.get(`/sitemaps/shops/${place.shop}.xml`)).text();
    expect(shop).toContain(`/p/${place.product.slug}</loc>`);
    await leave();
  });

  it('leads finders of holes to the security contact, or says that there is none', async () => {
    const { page, leave } = await visit(browser);
    const answer = await page.request.get('/.well-known/security.txt');
    expect(answer.status()).toBe(404);
    expect(answer.headers()['content-type']).toMatch(/^application\/problem\+json/); // the api's answer
    await leave();
  });

  it('is a page that says it is not there', async () => {
    const { page, leave } = await visit(browser);
    const answer = await page.goto('/p/there-is-no-such-thing');
    expect(answer?.status()).toBe(404);
    await page.getByRole('heading', { name: 'Not here.' }).waitFor();
    await leave();
  });
});

it('runs scripts and styles by nonce only, and is never shown inside another page', async () => {
  const { page, leave } = await visit(browser);
  const policy = (await page.request.get('/')).headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'(;|$)/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe-eval');
  await leave();
});

it('says of everything it sends that its type is what it says', async () => {
  const { page, leave } = await visit(browser);
  const script = /\/_nuxt\/[^"]+\.js/.exec(await (await page.request.get('/')).text())![0];
  const style = /\/_nuxt\/[^"]+\.css/.exec(await (await page.request.get('/')).text())?.[0] ?? script;
  for (const path of [
    '/',
    script,
    style,
    '/favicon.svg',
    '/push-worker.js',
    '/robots.txt',
    '/sign-in',
    '/nowhere',
  ])
    expect([path, (await page.request.get(path)).headers()['x-content-type-options']]).toEqual([
      path,
      'nosniff',
    ]);
  await leave();
});

it('keeps the chosen theme over a reload, drawn by the server', async () => {
  const { page, leave } = await visit(browser, { colorScheme: 'light' });
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: /light and dark/ }).click();
  await page.waitForFunction(() => document.documentElement.classList.contains('dark'));
  await page.waitForFunction(() => document.cookie.includes('theme=dark'));
  expect(await (await page.request.get('/')).text()).toMatch(/<html[^>]*class="dark"/);
  await leave();
});

it('lets the browser draw its own parts as dark as the page', async () => {
  const { page, leave } = await visit(browser, { colorScheme: 'dark' });
  await page.goto('/sign-in');
  const schemes = await page.evaluate(() =>
    ['html', 'main input'].map((one) => getComputedStyle(document.querySelector(one)!).colorScheme),
  );
  expect(schemes[1]).toBe(schemes[0]);
  await leave();
});

it('keeps the first load within its budget', async () => {
  const { page, leave } = await visit(browser);
  for (const path of ['/', '/search', `/p/${place.product.slug}`]) {
    const html = await (await page.request.get(path)).text();
    const files = [...new Set(html.match(/\/_nuxt\/[\w.-]+\.(js|css)/g) ?? [])];
    const sizes = { js: 0, css: 0 };
    for (const file of files) {
      const answer = await page.request.get(file, { headers: { 'accept-encoding': 'gzip' } });
      // Small files are sent as they are; the others as they were packed at build time.
      const sent = Number(answer.headers()['content-length'] ?? (await answer.body()).byteLength);
      sizes[file.endsWith('.js') ? 'js' : 'css'] += sent;
    }
    expect(sizes.js).toBeLessThan(200 * 1024);
    expect(sizes.css).toBeLessThan(20 * 1024);
  }
  await leave();
});
