import { HandOnWhatIsDue } from '../../src/modules/notifications/schedules/hand-on-what-is-due.js';
import type { Market } from './market.js';
import type { Person } from './people.js';
import { until } from './until.js';

export const product = ({ id }: { id: string }) => ({ path: { productId: id } });
export const handle = ({ handle: name }: Person) => ({ path: { handle: name } });

export const newsOf = async ({ shop }: Person) => (await shop.notifications.list({ query: {} })).items;
export const textsOf = async (person: Person) => (await newsOf(person)).map(({ text }) => text);
export const unreadOf = async ({ shop }: Person) => (await shop.notifications.unread({})).count;

/** What somebody has to notice, once all of this is there. */
export const untilTold = (person: Person, ...wanted: string[]) =>
  until(async () => {
    const news = await newsOf(person);
    const said = new Set(news.map(({ text }) => text));
    return wanted.every((text) => said.has(text)) && news;
  });

/** As if the time of all mails and pushes that wait for this person had come. */
export async function passTime({ app, db }: Market, { id }: Person): Promise<void> {
  await db.run(
    `UPDATE notification_deliveries SET due_at = now() WHERE recipient_id = $1::uuid AND state = 'waiting'`,
    id,
  );
  await app.get(HandOnWhatIsDue).run();
}

export const mailsTo = ({ db }: Market, { email }: Person) =>
  until(async () => {
    const mails = await db.rows<{ subject: string; text: string }>(
      `SELECT subject, text FROM mails WHERE recipient = $1 AND sent_at IS NOT NULL ORDER BY created_at`,
      email,
    );
    return mails.length > 0 && mails;
  });
