import { Injectable } from '@nestjs/common';
import type { PersonCard } from '#modules/identity/index.js';
import { Database } from '#platform/database/database.js';
import { RecipientLog, tell } from '#platform/live/recipient-log.js';
import { newId } from '#shared/id.js';
import { planFor, type DeliveryPlan } from './domain/delivery-plan.js';
import type { Kind } from './domain/kinds.js';
import { COLUMNS, notificationOf, type Content, type NotificationRow } from './notification-row.js';
import { NotificationNew } from './notifications.live.js';
import { Preferences } from './preferences.js';

export interface Notice {
  to: string;
  kind: Kind;
  /** What gathers with it while it is unread, e.g. `product:<id>`. */
  subject: string;
  actor: PersonCard | null;
  content: Content;
  /** How many things happened at once. */
  count?: number;
  /** Another room writes a mail about it. */
  mailedElsewhere?: boolean;
}

interface Kept extends NotificationRow {
  recipientId: string;
  inApp: boolean;
  unread: number;
}

/** The one way something comes to a person's notice: once for each event, whatever is delivered twice. */
@Injectable()
export class Inbox {
  constructor(
    private readonly db: Database,
    private readonly preferences: Preferences,
    private readonly log: RecipientLog,
  ) {}

  /** Of one event, to several people, each once. Joins the transaction that is running, and should end it. */
  async notice(eventId: string, notices: readonly Notice[]): Promise<void> {
    if (notices.length === 0) return;
    await this.db.transaction(async () => {
      const unheard = await this.claim(eventId, notices);
      const mine = notices.filter(({ to }) => unheard.has(to));
      if (mine.length === 0) return;
      const reach = await this.preferences.ofMany([...unheard]);
      const now = new Date();
      const planned = mine.map((notice) => {
        const plan = planFor(notice.kind, reach.get(notice.to)!, now);
        return { notice, plan: reach.get(notice.to)!.hasDevices ? plan : { ...plan, push: null } };
      });
      const kept = await this.keep(planned);
      await this.schedule(eventId, planned, kept);
      await this.log.append(
        ...kept
          .filter(({ inApp }) => inApp)
          .map(({ recipientId, unread, ...row }) =>
            tell(recipientId, NotificationNew, { notification: notificationOf(row), unread }),
          ),
      );
    });
  }

  /** Those who have not heard of it; from here on only we change what is unread for them. */
  private async claim(eventId: string, notices: readonly Notice[]): Promise<Set<string>> {
    const rows = await this.db.rows<{ id: string }>(
      `WITH claimed AS (
         INSERT INTO notification_deliveries (event_id, recipient_id, channel, state)
         SELECT $1::uuid, id, 'in-app', 'done' FROM unnest($2::uuid[]) AS person(id)
         ON CONFLICT DO NOTHING RETURNING recipient_id)
       INSERT INTO notification_inboxes AS inbox (recipient_id)
       SELECT recipient_id FROM claimed ORDER BY recipient_id
       ON CONFLICT (recipient_id) DO UPDATE SET unread = inbox.unread RETURNING recipient_id AS id`,
      eventId,
      notices.map(({ to }) => to),
    );
    return new Set(rows.map(({ id }) => id));
  }

  private async keep(planned: { notice: Notice; plan: DeliveryPlan }[]): Promise<Kept[]> {
    const gathered = await this.db.rows<{ id: string; fresh: number; newcomers: number }>(
      `WITH told AS (
         SELECT * FROM jsonb_to_recordset($1::jsonb) AS t(id uuid, "to" uuid, kind text, subject text, "inApp" boolean,
           actor jsonb, count int, content jsonb)),
       kept AS (
         INSERT INTO notifications AS n (id, recipient_id, kind, subject, in_app, actor, event_count, content, at)
         SELECT id, "to", kind, subject, "inApp", actor, count, content, clock_timestamp() FROM told
         ON CONFLICT (recipient_id, kind, subject, in_app) WHERE read_at IS NULL
         DO UPDATE SET actor = coalesce(excluded.actor, n.actor), event_count = n.event_count + excluded.event_count,
           content = excluded.content, at = excluded.at
         RETURNING n.id, n.recipient_id, n.in_app AND n.xmax = 0 AS fresh),
       met AS (
         INSERT INTO notification_actors (notification_id, actor_id)
         SELECT kept.id, (told.actor->>'id')::uuid FROM kept JOIN told ON told."to" = kept.recipient_id
         WHERE told.actor->>'id' IS NOT NULL
         ON CONFLICT DO NOTHING RETURNING notification_id)
       SELECT kept.id, kept.fresh::int, (met.notification_id IS NOT NULL)::int AS newcomers
       FROM kept LEFT JOIN met ON met.notification_id = kept.id`,
      JSON.stringify(
        planned.map(({ notice: { to, kind, subject, actor, content, count = 1 }, plan: { inApp } }) => ({
          ...{ id: newId(), to, kind, subject, actor, content, count, inApp },
        })),
      ),
    );
    return this.db.rows<Kept>(
      `WITH gathered AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, fresh int, newcomers int)),
       n AS (
         UPDATE notifications SET actor_count = actor_count + newcomers FROM gathered
         WHERE notifications.id = gathered.id RETURNING notifications.*, fresh),
       inbox AS (
         UPDATE notification_inboxes i SET unread = i.unread + n.fresh FROM n
         WHERE i.recipient_id = n.recipient_id RETURNING i.recipient_id, i.unread)
       SELECT ${COLUMNS}, n.recipient_id AS "recipientId", n.in_app AS "inApp", inbox.unread
       FROM n JOIN inbox USING (recipient_id)`,
      JSON.stringify(gathered),
    );
  }

  private async schedule(
    eventId: string,
    planned: { notice: Notice; plan: DeliveryPlan }[],
    kept: Kept[],
  ): Promise<void> {
    const ids = new Map(kept.map(({ recipientId, id }) => [recipientId, id]));
    const waiting = planned.flatMap(({ notice: { to, mailedElsewhere }, plan: { email, digest, push } }) => {
      const about = { to, notification: ids.get(to) };
      return [
        ...(email && !mailedElsewhere ? [{ ...about, channel: 'email', digest, due: email }] : []),
        ...(push ? [{ ...about, channel: 'push', digest: false, due: push }] : []),
      ];
    });
    if (waiting.length === 0) return;
    await this.db.run(
      `INSERT INTO notification_deliveries (event_id, recipient_id, channel, notification_id, state, digest, due_at)
       SELECT $1::uuid, "to", channel, notification, 'waiting', digest, due
       FROM jsonb_to_recordset($2::jsonb) AS w("to" uuid, notification uuid, channel text, digest boolean, due timestamptz)
       ON CONFLICT DO NOTHING`,
      eventId,
      JSON.stringify(waiting),
    );
  }
}
