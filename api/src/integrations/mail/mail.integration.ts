import { Module } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { ForgetOldMails } from './forget-old-mails.js';
import { OutboxController } from './http/outbox.controller.js';
import { LocalOutbox } from './local-outbox.js';
import { Mailbox } from './mailbox.js';
import { Mailer } from './mailer.js';
import { SendMailWhenRequested } from './reactions/send-mail-when-requested.js';

/** The one place that picks who carries our mails. A library nobody asked for is not loaded. */
async function pickMailer({ settings }: Config, db: Database): Promise<Mailer> {
  if (!settings.SMTP_URL) return new LocalOutbox(db);
  const { SmtpMailer } = await import('./smtp-mailer.js');
  return new SmtpMailer(settings.SMTP_URL, settings.MAIL_FROM);
}

@Module({
  controllers: [OutboxController],
  providers: [
    Mailbox,
    ForgetOldMails,
    SendMailWhenRequested,
    { provide: Mailer, useFactory: pickMailer, inject: [Config, Database] },
  ],
  exports: [Mailbox],
})
export class MailIntegration {}
