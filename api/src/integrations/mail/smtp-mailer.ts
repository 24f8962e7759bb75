import type { OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Mailer, type OutgoingMail } from './mailer.js';

/** A mail server that hangs is given up on, and asked again later by the relay. */
const TIMEOUTS = { connectionTimeout: 4_000, greetingTimeout: 4_000, socketTimeout: 8_000 };

export class SmtpMailer extends Mailer implements OnApplicationShutdown {
  private readonly transport;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport({ ...TIMEOUTS, url, pool: true, maxConnections: 4 });
  }

  override async send({ id, to, subject, html, text, unsubscribeUrl }: OutgoingMail): Promise<void> {
    const host = /@([^>\s]+)/.exec(this.from)?.[1] ?? 'localhost';
    // Mail servers drop what they saw before by this id, should we crash between sending and remembering it.
    await this.transport.sendMail({
      from: this.from,
      to: { name: '', address: to },
      subject,
      html,
      text,
      messageId: `<${id}@${host}>`,
      headers: { 'Auto-Submitted': 'auto-generated', ...(unsubscribeUrl && oneClick(unsubscribeUrl)) },
    });
  }

  override reachable(): Promise<boolean> {
    return this.transport.verify();
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

/** RFC 8058: the mail program shows a button, and posts to the address itself. */
const oneClick = (url: string) => ({
  'List-Unsubscribe': `<${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});
