import { Injectable } from '@nestjs/common';
import { Subscribes, type Delivered } from '#platform/events/subscriber.js';
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
export class SendMailWhenRequested {
  constructor(private readonly mailbox: Mailbox) {}

  async handle(events: Delivered<typeof MailRequested>[]): Promise<void> {
    for (const event of events) await this.handleOne(event);
  }

  private async handleOne({ id, data }: Delivered<typeof MailRequested>): Promise<void> {
    await this.mailbox.deliver(id, data.template as TemplateName, data.to, data.data as never);
  }
}
