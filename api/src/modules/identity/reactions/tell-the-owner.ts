import { Injectable } from '@nestjs/common';
import { Mailbox } from '#integrations/mail/index.js';
import { Config } from '#platform/config/config.js';
import { Subscribes, type Delivered, type SubscriberOfEach } from '#platform/events/subscriber.js';
import { DeviceApproved, PasswordChanged } from '../identity.events.js';
import { Identity } from '../identity.js';

type Told = typeof DeviceApproved | typeof PasswordChanged;

/** Whatever touches the safety of an account, its owner hears of it. */
@Subscribes({
  name: 'identity.tell-the-owner',
  to: [DeviceApproved, PasswordChanged],
  outsideTransaction: true,
  concurrency: 4,
})
@Injectable()
export class TellTheOwner implements SubscriberOfEach {
  constructor(
    private readonly identity: Identity,
    private readonly mailbox: Mailbox,
    private readonly config: Config,
  ) {}

  async handleEach({ id, topic, data }: Delivered<Told>): Promise<void> {
    const contact = await this.identity.contactOf(data.userId);
    if (!contact) return;
    const { email, displayName: name } = contact;
    const at = (path: string) => `${this.config.settings.STOREFRONT_URL}/${path}`;
    if (topic === PasswordChanged.topic) {
      await this.mailbox.deliver(id, 'password-changed', email, { name, url: at('forgot') });
    } else {
      const { label } = data as { label: string };
      await this.mailbox.deliver(id, 'device-approved', email, { name, label, url: at('account/sessions') });
    }
  }
}
