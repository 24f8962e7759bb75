import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { newId } from '#shared/id.js';
import type { MailSent } from '../identity.contract.js';
import { LinkAsked, type LinkPurpose } from '../identity.events.js';

const WHO: Record<LinkPurpose, string> = {
  verify: `SELECT id FROM users WHERE email = $1 AND suspended_at IS NULL AND email_verified_at IS NULL`,
  reset: `SELECT id FROM users WHERE email = $1 AND suspended_at IS NULL AND NOT demo`,
};

/** Asks for a mail with a link. Known or not, the same work is done and the same is said. */
@Injectable()
export class LinkRequests {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
  ) {}

  async ask(email: string, purpose: LinkPurpose): Promise<MailSent> {
    const found = await this.db.row<{ id: string }>(WHO[purpose], email);
    const userId = found?.id ?? null;
    await this.db.transaction(() =>
      this.events.append(new LinkAsked(userId ?? newId(), { userId, purpose })),
    );
    return { sentTo: email, message: 'If this address has an account that needs it, a link is on its way.' };
  }
}
