import AxeBuilder from '@axe-core/playwright';
import { generate } from 'otplib';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit, type Visit } from './browser';
import { linkFromMail } from './outbox';

const PASSWORD = 'kettle under seven bridges';
const email = `nia-${process.pid}-${Date.now()}@example.com`;

let browser: Browser;
let visitor: Visit;
let secret: string;
let recoveryCodes: string[];
beforeAll(async () => {
  browser = await openBrowser();
  visitor = await visit(browser);
  await openAccount(visitor.page);
}, 90_000);
afterAll(() => browser.close());

async function openAccount(page: Page): Promise<void> {
  await page.goto('/sign-up');
  await page.fill('[name=displayName]', 'Nia Adeyemi');
  await page.fill('[name=email]', email);
  await page.locator('main button[type=submit]').first().click();
  await page.getByRole('heading', { name: 'Check your mail' }).waitFor();
  await page.goto(await linkFromMail(page, email, /https?:[^"\s]*\/verify\?token=[\w-]+/));
  await page.fill('[name=password]', PASSWORD);
  await page.locator('main button[type=submit]').first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/verify'));
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/account');
  await page.getByRole('button', { name: 'Sign out', exact: true }).first().click();
  await page.waitForURL('**/');
}

async function typePassword(page: Page): Promise<void> {
  await page.goto('/sign-in?next=/account/security');
  await page.fill('[name=email]', email);
  await page.fill('[name=password]', PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

const isAccessible = async (page: Page) =>
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

it('an authenticator app is added with its first code, and brings recovery codes that are shown once', async () => {
  const { page } = visitor;
  await page.goto('/account/security');
  await isAccessible(page);
  await page.getByText('Add an app').click();
  await page.fill('form[action="/account/security/authenticator"] [name=currentPassword]', PASSWORD);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.waitForURL('**/account/security/authenticator');
  await page.getByRole('img', { name: 'QR code of the secret below' }).waitFor();
  secret = (await page.locator('.select-all').innerText()).replaceAll(' ', '');
  await isAccessible(page);

  await page.fill('[name=code]', 'aaaaaa');
  await page.getByRole('button', { name: 'Add the app' }).click();
  await page.getByText('The code is wrong.').waitFor();
  expect((await page.locator('.select-all').innerText()).replaceAll(' ', '')).toBe(secret);
  await page.fill('[name=code]', await generate({ secret }));
  await page.getByRole('button', { name: 'Add the app' }).click();

  await page.waitForURL('**/account/security/recovery-codes');
  recoveryCodes = await page.locator('main ul .select-all').allInnerTexts();
  expect(recoveryCodes).toHaveLength(10);
  await isAccessible(page);
  await page.reload();
  await page.waitForURL('**/account/security');
  await page.getByText('You have 10 left').waitFor();
}, 60_000);

it('signing in asks for a second step, and takes a recovery code in place of the phone', async () => {
  const { page } = visitor;
  await signOut(page);
  await typePassword(page);
  await page.waitForURL('**/sign-in/code?**');
  await isAccessible(page);
  await page.fill('[autocomplete=one-time-code]', 'aaa aaa');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText('The code is wrong.').waitFor();
  await page.getByText('Use a recovery code').click();
  await page.getByLabel('Recovery code').fill(recoveryCodes[0]!);
  await page.getByRole('button', { name: 'Sign in with it' }).click();
  await page.getByText('You have 9 left').waitFor();
}, 60_000);

it('a passkey is added, and opens the account alone', async () => {
  const { page } = visitor;
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal' },
      ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
      automaticPresenceSimulation: true,
    },
  });
  await page.goto('/account/security');
  await page.getByText('Add a passkey').click();
  const form = page.locator('form', { hasText: 'Add it' });
  await form.locator('[name=name]').fill('Laptop');
  await form.locator('[name=currentPassword]').fill(PASSWORD);
  await form.getByRole('button', { name: 'Add it' }).click();
  await page.getByText('Your passkey is added.').waitFor();
  await page.getByText('Laptop', { exact: true }).first().waitFor();

  await signOut(page);
  await page.goto('/sign-in?next=/account/security');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.waitForURL(({ pathname }) => pathname === '/account/security');
  await page.getByText('last used').waitFor();
}, 60_000);

it('a reset link asks for it too', async () => {
  const { page } = visitor;
  await signOut(page);
  await page.goto('/forgot');
  await page.fill('[name=email]', email);
  await page.locator('main button[type=submit]').first().click();
  await page.goto(await linkFromMail(page, email, /https?:[^"\s]*\/reset\?token=[\w-]+/));
  const next = 'lantern over quiet water';
  await page.fill('[name=password]', next);
  await page.getByRole('button', { name: 'Set it', exact: true }).click();
  await page.getByText('This account asks for a second factor.').waitFor();
  await page.fill('[name=password]', next);
  await page.fill('[name=code]', recoveryCodes[1]!);
  await page.getByRole('button', { name: 'Set it', exact: true }).click();
  await page.waitForURL('**/account');
  expect(visitor.complaints).toEqual([]);
}, 90_000);
