import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { Every, type Scheduled } from '#platform/schedule/schedules.js';

@Every(3600, 'mail.forget-old-mails')
@Injectable()
export class ForgetOldMails implements Scheduled {
  constructor(private readonly db: Database) {}

  async run(): Promise<void> {
    await this.db.run(`DELETE FROM mails WHERE created_at < now() - interval '30 days'`);
  }
}
