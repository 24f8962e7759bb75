import { Injectable, Logger } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { Subscribes, type Delivered, type SubscriberOfEach } from '#platform/events/subscriber.js';
import { COLUMNS, notificationOf, type NotificationRow } from '../notification-row.js';
import { PushDue } from '../notifications.events.js';
import { Preferences } from '../preferences.js';
import { PushService, type Device } from '../push/push-service.js';

const NEWS_FOR_SECONDS = 24 * 3600;
/** A push service that is away for longer than this has nothing to tell that is still news. */
const TRIED_FOR_MS = 30 * 60_000;
const GONE = new Set([404, 410]);

@Subscribes({
  name: 'notifications.push-when-due',
  to: [PushDue],
  outsideTransaction: true,
  concurrency: 8,
})
@Injectable()
export class PushWhenDue implements SubscriberOfEach {
  private readonly log = new Logger('PushWhenDue');

  constructor(
    private readonly db: Database,
    private readonly preferences: Preferences,
    private readonly service: PushService,
  ) {}

  async handleEach({ data, occurredAt }: Delivered<typeof PushDue>): Promise<void> {
    const found = await this.find(data);
    if (!found || Date.now() - occurredAt.getTime() > TRIED_FOR_MS) return;
    const { kinds } = await this.preferences.of(found.userId);
    if (!kinds[found.kind].push) return;
    const { id, kind, text: title, detail: body, path } = notificationOf(found);
    const status = await this.service.send(found, {
      payload: { id, kind, title, body, path, tag: id },
      topic: id.replaceAll('-', ''),
      ttlSeconds: NEWS_FOR_SECONDS,
    });
    if (GONE.has(status)) await this.forget(data.subscriptionId);
    else if (status === 429 || status >= 500) throw new Error(`The push service answered ${status}.`);
    else if (status >= 300) this.log.warn(`a push service refused with ${status}`);
  }

  /** Nothing, when it was read meanwhile or the browser is gone. */
  private find({ notificationId, subscriptionId }: Delivered<typeof PushDue>['data']) {
    return this.db.row<NotificationRow & Device & { userId: string }>(
      `SELECT ${COLUMNS}, s.endpoint, s.p256dh, s.auth, s.user_id AS "userId"
       FROM notifications n JOIN push_subscriptions s ON s.user_id = n.recipient_id
       WHERE n.id = $1::uuid AND n.read_at IS NULL AND s.id = $2::uuid`,
      notificationId,
      subscriptionId,
    );
  }

  private async forget(subscriptionId: string): Promise<void> {
    await this.db.run(`DELETE FROM push_subscriptions WHERE id = $1::uuid`, subscriptionId);
  }
}
