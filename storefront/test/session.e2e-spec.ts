import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit, type Visit } from './browser';
import { demoBuyer, demoSeller, twoGoods } from './goods';
import { signIn } from './sign-in';

let browser: Browser;
let [good, elsewhere]: Awaited<ReturnType<typeof twoGoods>> = [] as never;
const visits: Visit[] = [];
beforeAll(async () => {
  [good, elsewhere] = await twoGoods();
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
afterEach(async () => {
  await Promise.all(visits.splice(0).map(({ leave }) => leave()));
});

/** Somebody's device, looking at a product, and how often it connected. */
async function device(login = demoBuyer()) {
  const visitor = await visit(browser);
  visits.push(visitor);
  const { page } = visitor;
  const sockets: string[] = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));
  await signIn(page, login, `/p/${good.slug}`);
  await watches(page);
  return { ...visitor, sockets };
}

const heart = (page: Page) => page.locator(`main article [aria-label^="Like ${good.title}"]`).first();
const likes = async (page: Page) =>
  Number(/, (\d+) like/.exec((await heart(page).getAttribute('aria-label')) ?? '')?.[1] ?? 0);
const watches = (page: Page) => page.waitForLoadState('networkidle');
const likesAre = (page: Page, count: number) =>
  page.waitForFunction(
    ([title, wanted]) =>
      [...document.querySelectorAll('main article [aria-label]')].some((one) => {
        const name = one.getAttribute('aria-label') ?? '';
        return name.startsWith(`Like ${title}`) && Number(/, (\d+) like/.exec(name)?.[1] ?? 0) === wanted;
      }),
    [good.title, count] as const,
  );
/** As the browser does when its time has come. */
const runOut = ({ page }: Visit) => page.context().clearCookies({ name: /flexbizz_access$/ });
const hasAccess = async ({ page }: Visit) =>
  (await page.context().cookies()).some(({ name }) => name.endsWith('flexbizz_access'));

/** Likes it, or no longer; answers with how many do then. */
async function turn(page: Page): Promise<number> {
  const [before, pressed] = [await likes(page), await heart(page).getAttribute('aria-pressed')];
  await heart(page).click();
  return before + (pressed === 'true' ? -1 : 1);
}

it('a session whose cookie runs out goes on: the same page, the same connection, and a new cookie', async () => {
  const [mine, other] = [await device(), await device(demoSeller(elsewhere.seller.handle))];
  await mine.page.evaluate(() => Object.assign(window, { sameDocument: true }));

  await runOut(mine);
  await likesAre(mine.page, await turn(other.page)); // what happens elsewhere still comes
  expect([mine.sockets.length, await hasAccess(mine)]).toEqual([1, false]);
  await likesAre(other.page, await turn(mine.page)); // and what one does is done
  expect([mine.sockets.length, await hasAccess(mine)]).toEqual([1, true]);

  await runOut(mine);
  await mine.page.context().setOffline(true);
  await mine.page.getByText('No connection.').waitFor();
  await mine.page.context().setOffline(false);
  await mine.page.getByText('No connection.').waitFor({ state: 'detached' });
  await likesAre(mine.page, await turn(other.page));
  await likesAre(other.page, await turn(mine.page));
  expect(await mine.page.evaluate(() => 'sameDocument' in window)).toBe(true);
  expect(await mine.page.getByText('You have been signed out').count()).toBe(0);
});

/** Its own number, as the list of devices has it. */
const sessionOf = ({ page }: Visit) =>
  page.evaluate(async () => {
    const answer = await fetch('/api/v1/account/sessions?limit=100');
    const { items } = (await answer.json()) as { items: { id: string; current: boolean }[] };
    return items.find(({ current }) => current)!.id;
  });
async function end(session: string, { page }: Visit): Promise<void> {
  await page.goto('/account/sessions');
  const form = page.locator(`form[action="/account/sessions/${session}"]`);
  await form.getByRole('button').click();
  await form.waitFor({ state: 'detached' });
}

it('a session that is ended elsewhere says so on its open pages, and leads back to where one was', async () => {
  const [lost, mine] = [await device(), await device()];
  const id = await sessionOf(lost);
  await end(id, mine);
  await lost.page.getByText('You have been signed out on this device.').waitFor();
  expect(lost.sockets).toHaveLength(1); // it does not try again and again
  expect(await mine.page.getByText('You have been signed out').count()).toBe(0);

  await lost.page.getByRole('link', { name: 'Sign in again' }).click();
  const login = demoBuyer();
  await lost.page.fill('[name=email]', login.email);
  await lost.page.fill('[name=password]', login.password);
  await lost.page.locator('main button[type=submit]').click();
  await lost.page.waitForURL(`**/p/${good.slug}`);
});

it('a session that was ended while the device was away is not believed when it comes back', async () => {
  const [lost, mine] = [await device(), await device()];
  const id = await sessionOf(lost);
  await lost.page.context().setOffline(true);
  await lost.page.getByText('No connection.').waitFor();
  await end(id, mine);
  await lost.page.context().setOffline(false);
  await lost.page.getByText('You have been signed out on this device.').waitFor();
});
