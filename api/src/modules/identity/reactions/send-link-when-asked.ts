import { Injectable } from '@nestjs/common';
import { Mailbox } from '#integrations/mail/index.js';
import { Config } from '#platform/config/config.js';
import { Subscribes, type Delivered, type SubscriberOfEach } from '#platform/events/subscriber.js';
import { LinkAsked } from '../identity.events.js';
import { LinkRecipients } from '../persistence/link-recipients.js';
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
    private readonly recipients: LinkRecipients,
    private readonly links: MailLinks,
    private readonly mailbox: Mailbox,
    private readonly config: Config,
  ) {}

  async handleEach({ id, data: { userId, purpose } }: Delivered<typeof LinkAsked>): Promise<void> {
    const recipient = userId && (await this.recipients.find(userId, purpose));
    if (!recipient) return;
    const { email, name } = recipient;
    if (recipient.hasAccount && purpose === 'verify') {
      const links = { url: this.at('sign-in'), resetUrl: this.at('forgot') };
      return this.mailbox.deliver(id, 'already-registered', email, { name, ...links });
    }
    const token = await this.links.make(userId, purpose);
    await this.mailbox.deliver(id, purpose, email, { name, url: this.at(`${purpose}?token=${token}`) });
  }

  private at(path: string): string {
    return `${this.config.settings.STOREFRONT_URL}/${path}`;
  }
}
