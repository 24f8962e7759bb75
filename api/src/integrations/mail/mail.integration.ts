import { Module } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { ForgetOldMails } from './forget-old-mails.js';
import { OutboxController } from './http/outbox.controller.js';
import { LocalOutbox } from './local-outbox.js';
import { Mailbox } from './mailbox.js';
import { Mailer } from './mailer.js';
import { SendMailWhenRequested } from './reactions/send-mail-when-requested.js';
import { SmtpMailer } from './smtp-mailer.js';

/** The one place that picks who carries our mails. */
const pickMailer = ({ settings }: Config, db: Database): Mailer =>
  settings.SMTP_URL ? new SmtpMailer(settings.SMTP_URL, settings.MAIL_FROM) : new LocalOutbox(db);

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
