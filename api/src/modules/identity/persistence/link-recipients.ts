import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import type { AskedPurpose } from '../identity.events.js';

interface Recipient {
  email: string;
  name: string;
  hasAccount: boolean;
}

const WHO: Record<AskedPurpose, string> = {
  verify: `SELECT r.email, coalesce(u.display_name, r.display_name) AS name, u.id IS NOT NULL AS "hasAccount"
           FROM registrations r LEFT JOIN users u ON u.email = r.email
           WHERE r.id = $1::uuid AND r.expires_at > now()`,
  reset: `SELECT email, display_name AS name, true AS "hasAccount" FROM users WHERE id = $1::uuid`,
};

/** Who gets the mail with a link. Only here is it seen whether a registered address has an account. */
@Injectable()
export class LinkRecipients {
  constructor(private readonly db: Database) {}

  find(id: string, purpose: AskedPurpose): Promise<Recipient | undefined> {
    return this.db.row<Recipient>(WHO[purpose], id);
  }

  /** Who has this address, if anybody. */
  ownerOf(email: string): Promise<{ name: string } | undefined> {
    return this.db.row(`SELECT display_name AS name FROM users WHERE email = $1`, email);
  }
}
