import { Database } from '#platform/database/database.js';
import { Mailer, type OutgoingMail } from './mailer.js';

/** Where there is no mail server: the mails stay here, to be read at /dev/mail. */
export class LocalOutbox extends Mailer {
  override readonly remembers = true;

  constructor(private readonly db: Database) {
    super();
  }

  override async send({ id, to, subject, html, text }: OutgoingMail): Promise<void> {
    await this.db.run(
      `INSERT INTO mails (id, recipient, subject, html, text, sent_at) VALUES ($1::uuid, $2, $3, $4, $5, now())
       ON CONFLICT (id) DO NOTHING`,
      id,
      to,
      subject,
      html,
      text,
    );
  }
}
