import type { Page } from 'playwright-core';
import { MARKET } from './browser';

const PATIENCE_MS = 60_000;

/** A link from a mail to this address, as a person would find it in the local outbox. */
export async function linkFromMail(page: Page, email: string, link: RegExp): Promise<string> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline;) {
    const entries = (await read(page, '/dev/mail')).split('<li>').filter((entry) => entry.includes(email));
    for (const entry of entries) {
      const [, mail = ''] = /href="([^"]*mail=[^"]*)"/.exec(entry) ?? [];
      const [found] = link.exec(await read(page, mail.replaceAll('&amp;', '&'))) ?? [];
      if (found) return found;
    }
    await page.waitForTimeout(200);
  }
  throw new Error(`No mail for ${email} in the outbox.`);
}

const read = async (page: Page, path: string) => (await page.request.get(new URL(path, MARKET).href)).text();
