import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { Every, type Scheduled } from '#platform/schedule/schedules.js';

/** Ended sessions, spent links and old device codes serve nobody after a while. */
@Every(3600, 'identity.forget-what-has-ended')
@Injectable()
export class ForgetWhatHasEnded implements Scheduled {
  constructor(private readonly db: Database) {}

  async run(): Promise<void> {
    await this.db.run(`DELETE FROM device_logins WHERE expires_at < now() - interval '1 day'`);
    await this.db.run(`DELETE FROM mail_tokens WHERE expires_at < now() - interval '7 days'`);
    await this.db.run(
      `DELETE FROM sessions WHERE least(expires_at, coalesce(revoked_at, expires_at)) < now() - interval '30 days'`,
    );
  }
}
