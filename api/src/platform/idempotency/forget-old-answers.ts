import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { Every, type Scheduled } from '#platform/schedule/schedules.js';

@Every(600, 'platform.forget-old-answers')
@Injectable()
export class ForgetOldAnswers implements Scheduled {
  constructor(private readonly db: Database) {}

  async run(): Promise<void> {
    await this.db.run(`DELETE FROM idempotent_answers WHERE created_at < now() - interval '24 hours'`);
  }
}
