import type { Page } from 'playwright-core';

export const PHONE = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const };
export const LAPTOP = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' as const };

let said = 0;
/** Conversations outlive a test: what is said in one is said nowhere else. */
export const words = (text: string) => `${text} (${process.pid}-${Date.now()}-${++said})`;

export async function askTheSeller(page: Page, slug: string): Promise<void> {
  await page.goto(`/p/${slug}`, { waitUntil: 'load' });
  await page.getByRole('button', { name: 'Ask the seller' }).click();
  await page.waitForURL('**/messages/*');
}

export const log = (page: Page) => page.getByRole('log');
export const composer = (page: Page) => page.getByLabel('Your message');
export const isOnline = (page: Page) =>
  page
    .getByLabel(/^Conversation with/)
    .getByText('online', { exact: true })
    .first()
    .waitFor();
export async function write(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}
/** How far the last message of one's own has come. */
export const lastTick = (page: Page, tick: string | RegExp) =>
  log(page).locator('section > div').last().getByText(tick, { exact: true }).waitFor();
export async function inOrder(page: Page, ...texts: string[]): Promise<string[]> {
  const shown = await log(page).locator('p.whitespace-pre-wrap').allInnerTexts();
  return shown.filter((text) => texts.includes(text));
}
