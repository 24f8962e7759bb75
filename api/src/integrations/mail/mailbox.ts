import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { DependsOn, type Dependency } from '#platform/telemetry/dependencies.js';
import { newId } from '#shared/id.js';
import { MailRequested } from './mail.events.js';
import { Mailer } from './mailer.js';
import { renderLetter } from './templates/render-letter.js';
import { letterOf, type TemplateData, type TemplateName } from './templates/index.js';

/** What the rooms may ask: a mail made of a template. */
@DependsOn('mail')
@Injectable()
export class Mailbox implements Dependency {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  reachable(): Promise<boolean> | undefined {
    return this.mailer.reachable();
  }

  /** Inside a transaction: the mail goes out once it is committed. Never for secrets: `data` stays in the log. */
  request<Name extends TemplateName>(template: Name, to: string, data: TemplateData<Name>): void {
    this.events.append(new MailRequested(newId(), { template, to, data }));
  }

  /** Outside a transaction, from a reaction: sends now, once for each `id` (the id of the event). */
  async deliver<Name extends TemplateName>(
    id: string,
    template: Name,
    to: string,
    data: TemplateData<Name>,
  ): Promise<void> {
    const letter = letterOf(template, data, this.config.ownOrigins);
    const { html, text, subject } = renderLetter(letter);
    const { unsubscribeUrl } = letter;
    const outgoing = { id, to, subject, html, text, unsubscribeUrl };
    if (this.mailer.remembers) return this.mailer.send(outgoing);
    // The row remembers that, to whom and when. What was written is kept by the local outbox only.
    const mail = await this.db.row<{ sentAt: Date | null }>(
      `INSERT INTO mails AS there (id, recipient, subject, html, text) VALUES ($1, $2, $3, '', '')
       ON CONFLICT (id) DO UPDATE SET recipient = there.recipient RETURNING sent_at AS "sentAt"`,
      id,
      to,
      subject,
    );
    if (mail!.sentAt) return;
    await this.mailer.send(outgoing);
    await this.db.run(`UPDATE mails SET sent_at = now() WHERE id = $1`, id);
  }
}
