import { Injectable } from '@nestjs/common';
import { Subscribes, type Delivered, type SubscriberOfEach } from '#platform/events/subscriber.js';
import { MailRequested } from '../mail.events.js';
import { Mailbox } from '../mailbox.js';
import type { TemplateName } from '../templates/index.js';

@Subscribes({
  name: 'mail.send-mail-when-requested',
  to: [MailRequested],
  outsideTransaction: true,
  concurrency: 4,
})
@Injectable()
export class SendMailWhenRequested implements SubscriberOfEach {
  constructor(private readonly mailbox: Mailbox) {}

  async handleEach({ id, data }: Delivered<typeof MailRequested>): Promise<void> {
    await this.mailbox.deliver(id, data.template as TemplateName, data.to, data.data as never);
  }
}
