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

async function left(): Promise<number> {
  const answer = await page.request.get('/api/v1/visitor');
  return Number(/;r=(\d+)/.exec(answer.headers()['ratelimit'] ?? '')?.[1]);
}

/** The least of some tries: a new minute may begin meanwhile, and the same person may be busy elsewhere. */
async function requestsFor(path: string): Promise<number> {
  const counts: number[] = [];
  while (counts.length < TRIES) {
    const before = await left();
    await page.goto(path);
    const spent = before - (await left()) - 1;
    if (spent >= 0) counts.push(spent);
  }
  return Math.min(...counts);
}

it('a page of somebody signed in takes few of their hundred requests a minute', async () => {
  expect(await requestsFor(`/p/${at.product.slug}`)).toBe(2);
  expect(await requestsFor(`/c/${at.category}`)).toBe(3);
  expect(await requestsFor('/')).toBe(4);
});
