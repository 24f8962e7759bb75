import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { Every, type Scheduled } from '#platform/schedule/schedules.js';

const BATCH = 5_000;

const OVER: Record<string, string> = {
  registrations: `expires_at < now()`,
  device_logins: `expires_at < now() - interval '1 day'`,
  mail_tokens: `expires_at < now() - interval '7 days'`,
  sessions: `least(expires_at, coalesce(revoked_at, expires_at)) < now() - interval '30 days'`,
};

/** Unconfirmed registrations with their handles, ended sessions, spent links and old device codes serve nobody. */
@Every(3600, 'identity.forget-what-has-ended')
@Injectable()
export class ForgetWhatHasEnded implements Scheduled {
  constructor(private readonly db: Database) {}

  async run(): Promise<void> {
    for (const [table, over] of Object.entries(OVER)) await this.purge(table, over);
  }

  /** Batch by batch: a crowd of them never meets the statement timeout, nor holds anybody up. */
  private async purge(table: string, over: string): Promise<void> {
    const sql = `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${table} WHERE ${over} LIMIT ${BATCH}))`;
    while ((await this.db.run(sql)) === BATCH);
  }
}
