import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { Every, type Scheduled } from '#platform/schedule/schedules.js';
import { KINDS, kinds } from '../domain/kinds.js';
import { MailDue, PushDue } from '../notifications.events.js';

interface Due {
  channel: 'email' | 'push';
  recipientId: string;
  notificationId: string;
  digest: boolean;
}

const AT_ONCE = 500;
const repeating = (channel: 'email' | 'push') => kinds.filter((kind) => KINDS[kind].repeats[channel]);

/** Mails and pushes whose time has come, but for those about things that were read meanwhile. */
@Every(5, 'notifications.hand-on-what-is-due')
@Injectable()
export class HandOnWhatIsDue implements Scheduled {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
  ) {}

  async run(): Promise<void> {
    while ((await this.handOn()) === AT_ONCE);
  }

  /** Gives how many were looked at. */
  private handOn(): Promise<number> {
    return this.db.transaction(async () => {
      const taken = await this.take(`true ORDER BY due_at LIMIT ${AT_ONCE}`, null);
      // A daily mail has all of its day in it, however many come due together.
      const daily = unique(taken.due.filter(({ digest }) => digest).map(({ recipientId }) => recipientId));
      const rest = await this.take(`digest AND recipient_id = ANY ($3::uuid[])`, daily);
      const due = [...taken.due, ...rest.due];
      await this.remember(due);
      this.events.append(...mailsOf(due), ...(await this.pushesOf(due)));
      return taken.count;
    });
  }

  private async take(which: string, people: string[] | null): Promise<{ count: number; due: Due[] }> {
    if (people?.length === 0) return { count: 0, due: [] };
    const rows = await this.db.rows<Due & { state: string }>(
      `WITH due AS (
         SELECT event_id, recipient_id, channel FROM notification_deliveries
         WHERE state = 'waiting' AND due_at <= now() AND ${which} FOR UPDATE SKIP LOCKED)
       UPDATE notification_deliveries d SET state = CASE
           WHEN n.read_at IS NOT NULL
             OR (d.channel = 'email' AND n.mailed_at IS NOT NULL AND n.kind <> ALL ($1::text[]))
             OR (d.channel = 'push' AND n.pushed_at IS NOT NULL AND n.kind <> ALL ($2::text[]))
           THEN 'dropped' ELSE 'handed-on' END
       FROM due, notifications n
       WHERE (d.event_id, d.recipient_id, d.channel) = (due.event_id, due.recipient_id, due.channel)
         AND n.id = d.notification_id
       RETURNING d.channel, d.recipient_id AS "recipientId", d.notification_id AS "notificationId", d.digest, d.state`,
      repeating('email'),
      repeating('push'),
      ...(people ? [people] : []),
    );
    return { count: rows.length, due: rows.filter(({ state }) => state === 'handed-on') };
  }

  private async remember(due: Due[]): Promise<void> {
    const ids = (channel: string) =>
      due.filter((one) => one.channel === channel).map((one) => one.notificationId);
    await this.db.run(
      `UPDATE notifications SET mailed_at = CASE WHEN id = ANY ($1::uuid[]) THEN now() ELSE mailed_at END,
         pushed_at = CASE WHEN id = ANY ($2::uuid[]) THEN now() ELSE pushed_at END
       WHERE id = ANY ($1::uuid[] || $2::uuid[])`,
      ids('email'),
      ids('push'),
    );
  }

  /** For each browser one, so that each is tried again by itself. */
  private async pushesOf(due: Due[]): Promise<PushDue[]> {
    const pushes = due.filter(({ channel }) => channel === 'push');
    const browsers = await this.db.rows<{ id: string; userId: string }>(
      `SELECT id, user_id AS "userId" FROM push_subscriptions WHERE user_id = ANY ($1::uuid[])`,
      unique(pushes.map(({ recipientId }) => recipientId)),
    );
    const byPerson = Map.groupBy(browsers, ({ userId }) => userId);
    return [...Map.groupBy(pushes, ({ notificationId }) => notificationId)].flatMap(
      ([notificationId, [one]]) =>
        (byPerson.get(one!.recipientId) ?? []).map(
          ({ id: subscriptionId }) => new PushDue(subscriptionId, { subscriptionId, notificationId }),
        ),
    );
  }
}

/** One about each thing, however much happened to it; one for each person who wants them daily. */
function mailsOf(due: Due[]): MailDue[] {
  const mails = due.filter(({ channel }) => channel === 'email');
  const groups = Map.groupBy(mails, ({ digest, recipientId, notificationId }) =>
    digest ? recipientId : notificationId,
  );
  return [...groups.values()].map((group) => {
    const { recipientId, digest } = group[0]!;
    const notificationIds = unique(group.map(({ notificationId }) => notificationId));
    return new MailDue(recipientId, { recipientId, notificationIds, digest });
  });
}

const unique = (ids: string[]): string[] => [...new Set(ids)];
