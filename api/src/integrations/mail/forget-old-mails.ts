import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { purge } from '#platform/database/purge.js';
import { Every, type Scheduled } from '#platform/schedule/schedules.js';

@Every(3600, 'mail.forget-old-mails')
@Injectable()
export class ForgetOldMails implements Scheduled {
  constructor(private readonly db: Database) {}

  run(stop?: AbortSignal): Promise<void> {
    return purge(this.db, 'mails', `created_at < now() - interval '30 days'`, stop);
  }
}
