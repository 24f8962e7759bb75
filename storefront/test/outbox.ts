import type { Page } from 'playwright-core';
import { MARKET } from './browser';

const NEWEST = 5;

/** A link from a mail to this address, as a person would find it in the local outbox. */
export async function linkFromMail(page: Page, email: string, link: RegExp): Promise<string> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const outbox = await read(page, '/dev/mail');
    const mails = [...outbox.matchAll(/href="([^"]*mail=[^"]*)"/g)].slice(0, NEWEST);
    for (const [, mail = ''] of mails) {
      const letter = await read(page, mail.replaceAll('&amp;', '&'));
      const [found] = link.exec(letter) ?? [];
      if (found && letter.includes(email)) return found;
    }
    await page.waitForTimeout(200);
  }
  throw new Error(`No mail for ${email} in the outbox.`);
}

const read = async (page: Page, path: string) => (await page.request.get(new URL(path, MARKET).href)).text();
