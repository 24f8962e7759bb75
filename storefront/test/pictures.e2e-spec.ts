import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit, type Visit } from './browser';
import { demoSeller, twoGoods } from './goods';
import { signIn } from './sign-in';

/** Ten by two pixels of one grey. */
const CLOTH = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAACCAIAAADuA9qHAAAAD0lEQVR4nGNIwAsY8EsDALncFoGuNa0SAAAAAElFTkSuQmCC',
  'base64',
);

let browser: Browser;
let handle: string;
let visitor: Visit;
beforeAll(async () => {
  handle = (await twoGoods())[0].seller.handle;
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
afterEach(() => visitor.leave());

const picture = (buffer: Buffer, mimeType = 'image/png') => ({ name: 'cloth.png', mimeType, buffer });
const form = (page: Page, which: string) => page.locator(`form[action="/account/pictures/${which}"]`);

async function openProfile(): Promise<Page> {
  const { page } = visitor;
  await signIn(page, demoSeller(handle), '/account/profile');
  return page;
}

describe.each([true, false])('a shop with scripts: %s', (javaScriptEnabled) => {
  it('hangs up a banner and takes it down again', async () => {
    visitor = await visit(browser, { javaScriptEnabled });
    const page = await openProfile();
    await form(page, 'banner').locator('[type=file]').setInputFiles(picture(CLOTH));
    if (javaScriptEnabled)
      expect(await form(page, 'banner').locator('img').getAttribute('src')).toMatch(/^blob:/);
    await form(page, 'banner').getByRole('button', { name: 'Save picture' }).click();
    await page.getByText('Your banner is saved.').waitFor();
    const shown = await form(page, 'banner').locator('img').getAttribute('src');
    expect((await page.request.get(shown ?? '')).headers()['content-type']).toMatch(/^image\//);

    await page.goto(`/shop/${handle}`);
    expect(await page.locator('header img[src^="/media/"]').count()).toBeGreaterThan(0);
    await page.goto('/account/profile');
    await form(page, 'banner').getByRole('button', { name: 'Take it down' }).click();
    await page.getByText('Your banner is taken down.').waitFor();
    expect(await form(page, 'banner').locator('img').count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
  });

  it('hears what is wrong with a file that is no picture', async () => {
    visitor = await visit(browser, { javaScriptEnabled });
    const page = await openProfile();
    await form(page, 'avatar')
      .locator('[type=file]')
      .setInputFiles(picture(Buffer.from('not a picture')));
    await form(page, 'avatar').getByRole('button', { name: 'Save picture' }).click();
    await form(page, 'avatar')
      .getByText(/Only JPEG, PNG/)
      .waitFor();
  });
});
