import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { purge } from '#platform/database/purge.js';
import { Every, type Scheduled } from '#platform/schedule/schedules.js';

/** Once the hour is over nobody needs to know who has looked. */
@Every(600, 'social.forget-viewers')
@Injectable()
export class ForgetViewers implements Scheduled {
  constructor(private readonly db: Database) {}

  run(stop?: AbortSignal): Promise<void> {
    return purge(this.db, 'product_viewers', `hour < now() - interval '65 minutes'`, stop);
  }
}
