import { Injectable } from '@nestjs/common';
import { Mailbox } from '#integrations/mail/index.js';
import { Config } from '#platform/config/config.js';
import { Subscribes, type Delivered, type SubscriberOfEach } from '#platform/events/subscriber.js';
import { EmailChangeAsked } from '../identity.events.js';
import { Identity } from '../identity.js';
import { LinkRecipients } from '../persistence/link-recipients.js';
import { MailLinks } from '../persistence/mail-links.js';

/** The new address confirms the change. One that has an account is told so, and the person who asked learns nothing. */
@Subscribes({
  name: 'identity.send-email-change-link',
  to: [EmailChangeAsked],
  outsideTransaction: true,
  concurrency: 4,
})
@Injectable()
export class SendEmailChangeLink implements SubscriberOfEach {
  constructor(
    private readonly identity: Identity,
    private readonly recipients: LinkRecipients,
    private readonly links: MailLinks,
    private readonly mailbox: Mailbox,
    private readonly config: Config,
  ) {}

  async handleEach({ id, data: { userId, email } }: Delivered<typeof EmailChangeAsked>): Promise<void> {
    const owner = await this.recipients.ownerOf(email);
    if (owner) {
      const links = { url: this.at('sign-in'), resetUrl: this.at('forgot') };
      return this.mailbox.deliver(id, 'already-registered', email, { ...owner, ...links });
    }
    const asking = await this.identity.contactOf(userId);
    if (!asking) return;
    const token = await this.links.make(userId, 'change-email', email);
    const url = this.at(`change-email?token=${token}`);
    await this.mailbox.deliver(id, 'change-email', email, { name: asking.displayName, url });
  }

  private at(path: string): string {
    return `${this.config.settings.STOREFRONT_URL}/${path}`;
  }
}
