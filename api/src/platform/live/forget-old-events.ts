import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { purge } from '#platform/database/purge.js';
import { Every } from '#platform/schedule/schedules.js';

/** What people were told is kept for a while; who comes later is told to read everything again. */
@Every(3600, 'forget-old-events')
@Injectable()
export class ForgetOldEvents {
  constructor(
    private readonly db: Database,
    private readonly config: Config,
  ) {}

  run(stop?: AbortSignal): Promise<void> {
    const { LIVE_EVENTS_KEPT_DAYS: days } = this.config.settings;
    return purge(this.db, 'recipient_events', `occurred_at < now() - interval '${days} days'`, stop);
  }
}
