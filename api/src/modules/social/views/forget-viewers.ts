import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { Every, type Scheduled } from '#platform/schedule/schedules.js';

/** Once the hour is over nobody needs to know who has looked. */
@Every(600, 'social.forget-viewers')
@Injectable()
export class ForgetViewers implements Scheduled {
  constructor(private readonly db: Database) {}

  async run(): Promise<void> {
    await this.db.run(`DELETE FROM product_viewers WHERE hour < now() - interval '65 minutes'`);
  }
}
