import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit } from './browser';
import { demoBuyer, places } from './goods';

const TRIES = 4;

let browser: Browser;
let page: Page;
let at: Awaited<ReturnType<typeof places>>;

beforeAll(async () => {
  at = await places();
  browser = await openBrowser();
  // Without scripts: only what the server asks for.
  ({ page } = await visit(browser, { javaScriptEnabled: false }));
  const { email, password } = demoBuyer();
  await page.goto('/sign-in');
  await page.fill('[name=email]', email);
  await page.fill('[name=password]', password);
  await page.locator('main button[type=submit]').click();
  await page.waitForURL('**/account');
}, 60_000);
afterAll(() => browser.close());

/** What is left of their minute, and for how long nothing that was used becomes free again. */
async function left(): Promise<{ requests: number; constantMs: number }> {
  const answer = await page.request.get('/api/v1/visitor');
  const [, r, t] = /;r=(\d+);t=(\d+)/.exec(answer.headers()['ratelimit'] ?? '')!;
  return { requests: Number(r), constantMs: (Number(t) - 1) * 1000 };
}

/** The least of some tries in which nothing became free: the same person may be busy elsewhere. */
async function requestsFor(path: string): Promise<number> {
  const counts: number[] = [];
  while (counts.length < TRIES) {
    const before = await left();
    const began = performance.now();
    await page.goto(path);
    const after = await left();
    if (performance.now() - began < before.constantMs) counts.push(before.requests - after.requests - 1);
  }
  return Math.min(...counts);
}

it('a page of somebody signed in takes few of their hundred requests a minute', async () => {
  expect(await requestsFor(`/p/${at.product.slug}`)).toBe(2);
  expect(await requestsFor(`/c/${at.category}`)).toBe(3);
  expect(await requestsFor('/')).toBe(4);
});
