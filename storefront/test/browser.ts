import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const SYSTEM = '/usr/bin/chromium';

/** The machine's own Chromium where there is one, else the one that npm brought. */
export async function openBrowser(): Promise<Browser> {
  if (existsSync(SYSTEM)) return chromium.launch({ executablePath: SYSTEM, args: ['--no-sandbox'] });
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: packed.args });
}

export interface Visit {
  page: Page;
  /** What the browser complained about: failed scripts, refused styles, hydration that did not fit. */
  complaints: string[];
  leave(): Promise<void>;
}

/** A fresh visitor: nothing of others is in their cookies. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ baseURL: MARKET, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const complain = (what: string) => {
    // The payment page is somebody else's.
    if (page.url().startsWith(MARKET)) complaints.push(`${page.url()}: ${what}`);
  };
  page.on('pageerror', (error) => complain(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complain(message.text());
  });
  return { page, complaints, leave: () => context.close() };
}

export const MARKET = process.env.STOREFRONT_URL ?? 'http://localhost:3000';
