import { setTimeout } from 'node:timers/promises';
import { createFlexBizz, type FlexBizz } from '@flexbizz/sdk';
import type { Browser } from 'playwright-core';
import { openBrowser, visit, type Visit } from './browser';
import { demoBuyer, twoGoods } from './goods';
import { SlowNetwork } from './slow-network';

const apiUrl = process.env.FLEXBIZZ_API_URL ?? 'http://localhost:4000';

const network = new SlowNetwork();
let browser: Browser;
let good: Awaited<ReturnType<typeof twoGoods>>[0];
let program: FlexBizz;
let visitor: Visit;

beforeAll(async () => {
  [good] = await twoGoods();
  browser = await openBrowser();
  const { email, password } = demoBuyer();
  const { accessToken } = await createFlexBizz({ baseUrl: apiUrl }).auth.signIn({
    body: { email, password },
  });
  program = createFlexBizz({ baseUrl: apiUrl, auth: { kind: 'token', token: () => accessToken ?? '' } });
  visitor = await visit(browser, { proxy: await network.open() });
  network.letGo();
  const { page } = visitor;
  await page.goto('/sign-in');
  await page.fill('[name=email]', email);
  await page.fill('[name=password]', password);
  await page.locator('main button[type=submit]').click();
  await page.waitForURL('**/account');
}, 60_000);
afterAll(async () => {
  await browser.close();
  network.close();
});

/** Clicks, and is gone before anything has arrived. */
async function clickAndLeave(path: string, button: string) {
  const { page } = visitor;
  await page.goto(path, { waitUntil: 'networkidle' });
  network.stick();
  await page.evaluate((selector) => {
    document.querySelector<HTMLElement>(selector)!.click();
    window.location.href = 'about:blank';
  }, button);
  await page.waitForURL('about:blank');
  network.letGo();
}

async function becomes(now: () => Promise<boolean | null | undefined>, wanted: boolean) {
  while ((await now()) !== wanted) await setTimeout(400);
}

it.each(['like', 'wish'] as const)('a %s arrives though its page is left at once', async (which) => {
  const standing = async () =>
    (await program.products.standings({ query: { ids: good.id } })).items[0]?.[
      which === 'like' ? 'liked' : 'wished'
    ];
  const before = (await standing()) ?? false;
  await clickAndLeave(`/p/${good.slug}`, `form[action="/products/${good.id}/${which}"] button`);
  await becomes(standing, !before);
});

it('a follow arrives though its page is left at once', async () => {
  const { handle } = good.seller;
  const following = async () => (await program.people.get({ path: { handle } })).you?.following;
  const before = (await following()) ?? false;
  await clickAndLeave(`/shop/${handle}`, `form[action="/people/${handle}/follow"] button`);
  await becomes(following, !before);
});
