import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { Every } from '#platform/schedule/schedules.js';

const AT_ONCE = 10_000;

/** What people were told is kept for a while; who comes later is told to read everything again. */
@Every(3600, 'forget-old-events')
@Injectable()
export class ForgetOldEvents {
  constructor(
    private readonly db: Database,
    private readonly config: Config,
  ) {}

  async run(): Promise<void> {
    for (;;) {
      const gone = await this.db.run(
        `DELETE FROM recipient_events WHERE ctid = ANY (ARRAY(
           SELECT ctid FROM recipient_events WHERE occurred_at < now() - make_interval(days => $1::int) LIMIT $2::int))`,
        this.config.settings.LIVE_EVENTS_KEPT_DAYS,
        AT_ONCE,
      );
      if (gone < AT_ONCE) return;
    }
  }
}
