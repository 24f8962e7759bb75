import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { purge } from '#platform/database/purge.js';
import { Every, type Scheduled } from '#platform/schedule/schedules.js';

@Every(600, 'platform.forget-old-answers')
@Injectable()
export class ForgetOldAnswers implements Scheduled {
  constructor(private readonly db: Database) {}

  run(stop?: AbortSignal): Promise<void> {
    return purge(this.db, 'idempotent_answers', `created_at < now() - interval '24 hours'`, stop);
  }
}
