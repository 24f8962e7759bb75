import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { purge } from '#platform/database/purge.js';
import { Every, type Scheduled } from '#platform/schedule/schedules.js';

/** A guest who has not come back for a month will not: the cookie is gone by now too. */
@Every(3600, 'cart.forget-abandoned-carts')
@Injectable()
export class ForgetAbandonedCarts implements Scheduled {
  constructor(private readonly db: Database) {}

  run(stop?: AbortSignal): Promise<void> {
    return purge(this.db, 'carts', `user_id IS NULL AND updated_at < now() - interval '31 days'`, stop);
  }
}
