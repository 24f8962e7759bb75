import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { purge } from '#platform/database/purge.js';
import { Every, type Scheduled } from '#platform/schedule/schedules.js';

const OVER: Record<string, string> = {
  registrations: `expires_at < now()`,
  device_logins: `expires_at < now() - interval '1 day'`,
  mail_tokens: `expires_at < now() - interval '7 days'`,
  // Wrong codes are counted for an hour.
  sign_in_challenges: `expires_at < now() - interval '1 hour'`,
  sessions: `least(expires_at, coalesce(revoked_at, expires_at)) < now() - interval '30 days'`,
};

/** Unconfirmed registrations with their handles, ended sessions, spent links and old device codes serve nobody. */
@Every(3600, 'identity.forget-what-has-ended')
@Injectable()
export class ForgetWhatHasEnded implements Scheduled {
  constructor(private readonly db: Database) {}

  async run(stop?: AbortSignal): Promise<void> {
    for (const [table, over] of Object.entries(OVER)) await purge(this.db, table, over, stop);
  }
}
