import { Injectable } from '@nestjs/common';
import { Mailbox } from '#integrations/mail/index.js';
import { Config } from '#platform/config/config.js';
import { Subscribes, type Delivered, type SubscriberOfEach } from '#platform/events/subscriber.js';
import { Identity } from '../identity.js';
import { LinkAsked } from '../identity.events.js';
import { MailLinks } from '../persistence/mail-links.js';

/** The secret is made here, when the mail is written: no event ever holds it. */
@Subscribes({
  name: 'identity.send-link-when-asked',
  to: [LinkAsked],
  outsideTransaction: true,
  concurrency: 4,
})
@Injectable()
export class SendLinkWhenAsked implements SubscriberOfEach {
  constructor(
    private readonly identity: Identity,
    private readonly links: MailLinks,
    private readonly mailbox: Mailbox,
    private readonly config: Config,
  ) {}

  async handleEach({ id, data }: Delivered<typeof LinkAsked>): Promise<void> {
    const contact = data.userId && (await this.identity.contactOf(data.userId));
    if (!contact) return;
    const token = await this.links.make(data.userId!, data.purpose);
    const url = `${this.config.settings.STOREFRONT_URL}/${data.purpose}?token=${token}`;
    await this.mailbox.deliver(id, data.purpose, contact.email, { name: contact.displayName, url });
  }
}
