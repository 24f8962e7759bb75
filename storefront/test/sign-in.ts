import type { Page } from 'playwright-core';
import type { Login } from './goods';

/** As a person does it, from the page that leads there; ends on the page it leads on to. */
export async function signIn(page: Page, { email, password }: Login, next = '/account'): Promise<void> {
  await page.goto(`/sign-in?next=${next}`);
  await page.fill('[name=email]', email);
  await page.fill('[name=password]', password);
  await page.locator('main button[type=submit]').click();
  await page.waitForURL(`**${next}`);
}
