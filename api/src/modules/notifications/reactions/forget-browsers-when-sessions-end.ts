import { Injectable } from '@nestjs/common';
import { SessionsEnded } from '#modules/identity/identity.events.js';
import { Database } from '#platform/database/database.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';

/** Whoever signs out of a browser leaves it to others: nothing of theirs is shown on it any more. */
@Subscribes({ name: 'notifications.forget-browsers-when-sessions-end', to: [SessionsEnded] })
@Injectable()
export class ForgetBrowsersWhenSessionsEnd implements Subscriber {
  constructor(private readonly db: Database) {}

  async handle(events: Delivered<typeof SessionsEnded>[]): Promise<void> {
    await this.db.run(
      `DELETE FROM push_subscriptions WHERE session_id = ANY ($1::uuid[])`,
      events.flatMap(({ data }) => data.sessionIds),
    );
  }
}
