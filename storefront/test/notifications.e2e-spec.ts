import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit, type Visit } from './browser';
import { demoBuyer, demoSeller, goodOfAQuietShop } from './goods';
import { signIn } from './sign-in';

let browser: Browser;
let good: Awaited<ReturnType<typeof goodOfAQuietShop>>;
const visits: Visit[] = [];
beforeAll(async () => {
  good = await goodOfAQuietShop();
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
afterEach(async () => {
  await Promise.all(visits.splice(0).map(({ leave }) => leave()));
});

async function arrive(login: { email: string; password: string }, next: string, javaScriptEnabled = true) {
  const visitor = await visit(browser, { javaScriptEnabled });
  visits.push(visitor);
  const { page } = visitor;
  await signIn(page, login, next);
  return visitor;
}

async function writeToSeller(page: Page, text: string): Promise<void> {
  await page.goto(`/p/${good.slug}`, { waitUntil: 'load' });
  await page.getByRole('button', { name: 'Ask the seller' }).click();
  await page.waitForURL('**/messages/*');
  await page.getByLabel('Your message').fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('log').getByText(text).waitFor();
}

const bell = (page: Page, name: RegExp | string) =>
  page.getByRole('banner').getByRole('link', { name, exact: true });

it('rings on every device of a seller, and falls silent on all of them', async () => {
  const seller = demoSeller(good.seller.handle);
  const phone = await arrive(seller, '/notifications');
  const laptop = await arrive(seller, '/account');
  const markAll = phone.page.getByRole('button', { name: 'Mark all as read' });
  await phone.page.waitForLoadState('networkidle');
  if (await markAll.count()) await markAll.click();
  await bell(laptop.page, 'Notifications').waitFor();

  const shopper = await arrive(demoBuyer(), '/account');
  const text = `Is it still there? (${process.pid}-${Date.now()})`;
  await writeToSeller(shopper.page, text);
  await bell(laptop.page, /^Notifications, 1 unread$/).waitFor();
  await phone.page.locator('main').getByText(text).waitFor();
  await markAll.click();
  await bell(laptop.page, 'Notifications').waitFor();
  await bell(phone.page, 'Notifications').waitFor();
  expect([...phone.complaints, ...laptop.complaints]).toEqual([]);
});

it('tells what one wants to be told, chosen without scripts', async () => {
  const { page } = await arrive(demoBuyer(), '/account/notifications', false);
  const box = page.getByLabel('Somebody likes what you sell: Push');
  const before = await box.isChecked();
  await box.setChecked(!before);
  await page.getByLabel('From').fill('22:00');
  await page.getByLabel('To', { exact: true }).fill('07:00');
  await page.getByLabel('One in the morning').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  expect(await box.isChecked()).toBe(!before);
  expect(await page.getByLabel('From').inputValue()).toBe('22:00');

  await page.getByLabel('From').fill('');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/give both times/).waitFor();

  await page.getByLabel('From').fill('');
  await page.getByLabel('To', { exact: true }).fill('');
  await page.getByLabel('One for each thing').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  expect(await page.getByLabel('From').inputValue()).toBe('');
});

it('says when a link of a mail ends nothing', async () => {
  const visitor = await visit(browser);
  visits.push(visitor);
  await visitor.page.goto('/unsubscribe?token=unknown');
  await visitor.page.getByRole('button', { name: 'End them' }).click();
  await visitor.page.getByRole('heading', { name: 'This link does not work' }).waitFor();
});

it('tells a device by push when its owner wants that, and no longer when not', async () => {
  const visitor = await visit(browser, { permissions: ['notifications'] });
  visits.push(visitor);
  const { page } = visitor;
  // The push service belongs to the browser's maker; it answers like this.
  await page.addInitScript(() => {
    const url64 = (bytes: Uint8Array) =>
      btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => ({ '+': '-', '/': '_' })[sign] ?? '');
    let kept: PushSubscription | null = null;
    PushManager.prototype.getSubscription = async () => kept;
    PushManager.prototype.subscribe = async () => {
      const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, [
        'deriveBits',
      ]);
      const p256dh = url64(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
      const auth = url64(crypto.getRandomValues(new Uint8Array(16)));
      const endpoint = `https://push.example.com/${auth}`;
      const toJSON = () => ({ endpoint, expirationTime: null, keys: { p256dh, auth } });
      const unsubscribe = async () => (kept = null) === null;
      return (kept = { endpoint, toJSON, unsubscribe } as unknown as PushSubscription);
    };
  });
  await signIn(page, demoBuyer(), '/account/notifications');
  await page.getByRole('button', { name: 'Turn pushes on' }).click();
  await page.getByText('This device is told, also while the market is closed.').waitFor();

  const cdp = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) =>
    cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      if (registrations[0]) resolve(registrations[0].registrationId);
    }),
  );
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.deliverPushMessage', {
    origin: new URL(page.url()).origin,
    registrationId: await registered,
    data: JSON.stringify({
      title: 'Ada wrote to you.',
      body: 'Does it run small?',
      path: '/messages',
      tag: 'one',
    }),
  });
  const told = () =>
    page.evaluate(async () => {
      const worker = await navigator.serviceWorker.ready;
      return (await worker.getNotifications()).map(({ title, body, data }) => ({ title, body, data }));
    });
  await page.waitForFunction(async () => {
    const worker = await navigator.serviceWorker.ready;
    return (await worker.getNotifications()).length > 0;
  });
  expect(await told()).toEqual([
    { title: 'Ada wrote to you.', body: 'Does it run small?', data: { path: '/messages' } },
  ]);

  await page.getByRole('button', { name: 'Turn them off' }).click();
  await page.getByText('This device is not told anything').waitFor();
  expect(visitor.complaints).toEqual([]);
});
