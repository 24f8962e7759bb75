import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { newId } from '#shared/id.js';
import type { MailSent } from '../identity.contract.js';
import { LinkAsked, type AskedPurpose } from '../identity.events.js';

interface Found {
  id: string;
  purpose: AskedPurpose;
}

const REGISTRATION = `SELECT id, 'verify' AS purpose FROM registrations WHERE email = $1 AND expires_at > now()`;

/** A password that was never chosen cannot be reset: who registered and asks for that confirms the address. */
const WHO: Record<AskedPurpose, string> = {
  verify: REGISTRATION,
  reset: `SELECT id, 'reset' AS purpose FROM users WHERE email = $1 AND suspended_at IS NULL AND NOT demo
          UNION ALL ${REGISTRATION} AND NOT EXISTS (SELECT FROM users WHERE email = $1)`,
};

/** Asks for a mail with a link. Known or not, the same work is done and the same is said. */
@Injectable()
export class LinkRequests {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
  ) {}

  async ask(email: string, wanted: AskedPurpose): Promise<MailSent> {
    const found = await this.db.row<Found>(WHO[wanted], email);
    const { id: userId, purpose } = found ?? { id: null, purpose: wanted };
    await this.db.transaction(() =>
      this.events.append(new LinkAsked(userId ?? newId(), { userId, purpose })),
    );
    return { sentTo: email, message: 'If this address has an account that needs it, a link is on its way.' };
  }
}
