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
  subject: string;
  recipientId: string;
  inApp: boolean;
  unread: number;
}

/** One of the people whom an event concerns. */
export interface Noticed extends Notice {
  eventId: string;
}

type Planned = { notice: Noticed; plan: DeliveryPlan };

/** What comes together in one place: the last word of it, and how much it is. */
interface Gathered extends Planned {
  count: number;
  /** Everybody who has a part in it. */
  actors: Set<string>;
}

/** The one way something comes to a person's notice: once for each event, whatever is delivered twice. */
@Injectable()
export class Inbox {
  constructor(
    private readonly db: Database,
    private readonly preferences: Preferences,
    private readonly log: RecipientLog,
  ) {}

  /**
   * Of one event, to several people, each once. Joins the transaction that is running, and should end it: whoever
   * calls this again and again in one transaction locks inboxes in any order.
   */
  notice(eventId: string, notices: readonly Notice[]): Promise<void> {
    return this.noticeAll(notices.map((notice) => ({ ...notice, eventId })));
  }

  /** Of several events, in their order. What gathers in one place is told once: a crowd costs no more than one of it. */
  async noticeAll(notices: readonly Noticed[]): Promise<void> {
    if (notices.length > 0) await this.db.transaction(() => this.noticeTogether(notices));
  }

  private async noticeTogether(notices: readonly Noticed[]): Promise<void> {
    const unheard = await this.claim(notices);
    const mine = notices.filter(({ eventId, to }) => unheard.delete(`${eventId} ${to}`));
    if (mine.length === 0) return;
    const reach = await this.preferences.ofMany([...new Set(mine.map(({ to }) => to))]);
    const now = new Date();
    const planned = mine.map((notice) => {
      const plan = planFor(notice.kind, reach.get(notice.to)!, now);
      return { notice, plan: reach.get(notice.to)!.hasDevices ? plan : { ...plan, push: null } };
    });
    const kept = await this.keep(gathered(planned));
    await this.schedule(planned, kept);
    this.log.append(
      ...kept
        .filter(({ inApp }) => inApp)
        .map(({ recipientId, unread, subject: _, ...row }) =>
          tell(recipientId, NotificationNew, { notification: notificationOf(row), unread }),
        ),
    );
  }

  /** Those who have not heard of it; from here on only we change what is unread for them. */
  private async claim(notices: readonly Noticed[]): Promise<Set<string>> {
    const rows = await this.db.rows<{ claim: string }>(
      `WITH claimed AS (
         INSERT INTO notification_deliveries (event_id, recipient_id, channel, state)
         SELECT event_id, recipient_id, 'in-app', 'done'
         FROM unnest($1::uuid[], $2::uuid[]) AS told(event_id, recipient_id)
         ON CONFLICT DO NOTHING RETURNING event_id, recipient_id),
       mine AS (
         INSERT INTO notification_inboxes AS inbox (recipient_id)
         SELECT DISTINCT recipient_id FROM claimed ORDER BY recipient_id
         ON CONFLICT (recipient_id) DO UPDATE SET unread = inbox.unread)
       SELECT concat(event_id, ' ', recipient_id) AS claim FROM claimed`,
      notices.map(({ eventId }) => eventId),
      notices.map(({ to }) => to),
    );
    return new Set(rows.map(({ claim }) => claim));
  }

  private async keep(places: Gathered[]): Promise<Kept[]> {
    const written = await this.db.rows<{ id: string; fresh: number; newcomers: number }>(
      `WITH told AS (
         SELECT * FROM jsonb_to_recordset($1::jsonb) AS t(id uuid, "to" uuid, kind text, subject text, "inApp" boolean,
           actor jsonb, actors uuid[], count int, content jsonb)),
       kept AS (
         INSERT INTO notifications AS n (id, recipient_id, kind, subject, in_app, actor, event_count, content, at)
         SELECT id, "to", kind, subject, "inApp", actor, count, content, clock_timestamp() FROM told
         ON CONFLICT (recipient_id, kind, subject, in_app) WHERE read_at IS NULL
         DO UPDATE SET actor = coalesce(excluded.actor, n.actor), event_count = n.event_count + excluded.event_count,
           content = excluded.content, at = excluded.at
         RETURNING n.id, n.recipient_id, n.kind, n.subject, n.in_app AND n.xmax = 0 AS fresh),
       met AS (
         INSERT INTO notification_actors (notification_id, actor_id)
         SELECT kept.id, unnest(told.actors) FROM kept
         JOIN told ON told."to" = kept.recipient_id AND told.kind = kept.kind AND told.subject = kept.subject
         ON CONFLICT DO NOTHING RETURNING notification_id)
       SELECT kept.id, kept.fresh::int, count(met.notification_id)::int AS newcomers
       FROM kept LEFT JOIN met ON met.notification_id = kept.id GROUP BY kept.id, kept.fresh`,
      JSON.stringify(
        places.map(({ notice: { to, kind, subject, actor, content }, plan: { inApp }, count, actors }) => ({
          ...{ id: newId(), to, kind, subject, actor, content, count, inApp, actors: [...actors] },
        })),
      ),
    );
    return this.db.rows<Kept>(
      `WITH gathered AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, fresh int, newcomers int)),
       n AS (
         UPDATE notifications SET actor_count = actor_count + newcomers FROM gathered
         WHERE notifications.id = gathered.id RETURNING notifications.*, fresh),
       inbox AS (
         UPDATE notification_inboxes i SET unread = i.unread + more.fresh
         FROM (SELECT recipient_id, sum(fresh) AS fresh FROM n GROUP BY recipient_id) AS more
         WHERE i.recipient_id = more.recipient_id RETURNING i.recipient_id, i.unread)
       SELECT ${COLUMNS}, n.subject, n.recipient_id AS "recipientId", n.in_app AS "inApp", inbox.unread
       FROM n JOIN inbox USING (recipient_id) ORDER BY n.at`,
      JSON.stringify(written),
    );
  }

  private async schedule(planned: Planned[], kept: Kept[]): Promise<void> {
    const ids = new Map(
      kept.map(({ recipientId, kind, subject, id }) => [placeOf({ to: recipientId, kind, subject }), id]),
    );
    const waiting = planned.flatMap(({ notice, plan: { email, digest, push } }) => {
      const { eventId: event, to, mailedElsewhere } = notice;
      const about = { event, to, notification: ids.get(placeOf(notice)) };
      return [
        ...(email && !mailedElsewhere ? [{ ...about, channel: 'email', digest, due: email }] : []),
        ...(push ? [{ ...about, channel: 'push', digest: false, due: push }] : []),
      ];
    });
    if (waiting.length === 0) return;
    await this.db.run(
      `INSERT INTO notification_deliveries (event_id, recipient_id, channel, notification_id, state, digest, due_at)
       SELECT event, "to", channel, notification, 'waiting', digest, due
       FROM jsonb_to_recordset($1::jsonb) AS w(event uuid, "to" uuid, notification uuid, channel text, digest boolean,
         due timestamptz)
       ON CONFLICT DO NOTHING`,
      JSON.stringify(waiting),
    );
  }
}

/** Where it gathers with what is like it. */
const placeOf = ({ to, kind, subject }: Pick<Notice, 'to' | 'kind' | 'subject'>): string =>
  `${to} ${kind} ${subject}`;

/** One for each place, in the order of the last word in it. */
function gathered(planned: readonly Planned[]): Gathered[] {
  const places = new Map<string, Gathered>();
  for (const { notice, plan } of planned) {
    const place = placeOf(notice);
    const before = places.get(place);
    places.delete(place);
    const actor = notice.actor ?? before?.notice.actor ?? null;
    const actors = before?.actors ?? new Set();
    if (notice.actor) actors.add(notice.actor.id);
    const count = (before?.count ?? 0) + (notice.count ?? 1);
    places.set(place, { notice: { ...notice, actor }, plan, count, actors });
  }
  return [...places.values()];
}
