import { Injectable } from '@nestjs/common';
import { Mailbox } from '#integrations/mail/index.js';
import { Identity } from '#modules/identity/index.js';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { Subscribes, type Delivered, type SubscriberOfEach } from '#platform/events/subscriber.js';
import { UnsubscribeLinks } from '../mails/unsubscribe-links.js';
import { COLUMNS, notificationOf, type NotificationRow } from '../notification-row.js';
import type { Notification } from '../notifications.contract.js';
import { MailDue } from '../notifications.events.js';
import { Preferences } from '../preferences.js';
import { pathTo } from '../storefront-paths.js';

const AT = { weekday: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** Says how things stand when it is written. Its link, which ends such mails, is in no event. */
@Subscribes({
  name: 'notifications.write-mail-when-due',
  to: [MailDue],
  outsideTransaction: true,
  concurrency: 4,
})
@Injectable()
export class WriteMailWhenDue implements SubscriberOfEach {
  private readonly site: string;

  constructor(
    config: Config,
    private readonly db: Database,
    private readonly identity: Identity,
    private readonly preferences: Preferences,
    private readonly links: UnsubscribeLinks,
    private readonly mailbox: Mailbox,
  ) {
    this.site = config.settings.STOREFRONT_URL;
  }

  async handleEach({ id, data }: Delivered<typeof MailDue>): Promise<void> {
    const { recipientId, digest } = data;
    const contact = await this.identity.contactOf(recipientId);
    if (!contact?.reachable) return;
    const { kinds, timeZone } = await this.preferences.of(recipientId);
    const news = (await this.unread(data.notificationIds)).filter(({ kind }) => kinds[kind].email);
    const [first] = news;
    if (!first) return;
    const { email, displayName: name } = contact;
    const unsubscribe = this.links.for(recipientId, digest ? 'digest' : first.kind);
    if (!digest) {
      const { text, detail, path } = first;
      await this.mailbox.deliver(id, 'notification', email, {
        text,
        detail,
        url: this.site + path,
        unsubscribe,
      });
      return;
    }
    const clock = new Intl.DateTimeFormat('en-GB', { ...AT, timeZone });
    const items = news.map(({ text, detail, at }) => ({ text, detail, when: clock.format(new Date(at)) }));
    const url = this.site + pathTo.notifications;
    await this.mailbox.deliver(id, 'notification-digest', email, { name, items, url, unsubscribe });
  }

  private async unread(ids: string[]): Promise<Notification[]> {
    const rows = await this.db.rows<NotificationRow>(
      `SELECT ${COLUMNS} FROM notifications n WHERE n.id = ANY ($1::uuid[]) AND n.read_at IS NULL ORDER BY n.at DESC`,
      ids,
    );
    return rows.map(notificationOf);
  }
}
