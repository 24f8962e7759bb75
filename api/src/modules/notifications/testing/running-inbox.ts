import { Test } from '@nestjs/testing';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { PlatformModule } from '#platform/platform.module.js';
import { newId } from '#shared/id.js';
import { testConfig } from '../../../../test/support/config.js';
import { testDatabase } from '../../../../test/support/database.js';
import { channelsOf, type Channels, type Kind } from '../domain/kinds.js';
import { Inbox, type Notice } from '../inbox.js';
import { NotificationsModule } from '../notifications.module.js';
import { Preferences } from '../preferences.js';
import { ReadMarks } from '../read-marks.js';
import { HandOnWhatIsDue } from '../schedules/hand-on-what-is-due.js';

/** The room on a database of its own; nothing is delivered or handed on unless a test says so. */
export async function runningInbox() {
  const database = await testDatabase();
  const room = await Test.createTestingModule({ imports: [PlatformModule, NotificationsModule] })
    .overrideProvider(Config)
    .useValue(testConfig(database.url))
    .compile();
  await room.init();
  const db = room.get(Database);
  return {
    room,
    db,
    inbox: room.get(Inbox),
    marks: room.get(ReadMarks),

    wish: (
      userId: string,
      kinds: Partial<Record<Kind, Partial<Channels>>>,
      digest: 'off' | 'daily' = 'off',
    ) =>
      room
        .get(Preferences)
        .keep(userId, { kinds: channelsOf(kinds), quietHours: null, timeZone: 'UTC', digest }),

    subscribe: (userId: string) =>
      db.run(
        `INSERT INTO push_subscriptions (id, endpoint, user_id, session_id, p256dh, auth)
         VALUES ($1::uuid, $2, $3::uuid, $1::uuid, 'x', 'x')`,
        newId(),
        `https://push.example/${userId}`,
        userId,
      ),

    /** What is counted, and what counting it again gives. */
    counts: (userId: string) =>
      db.row<Record<'unread' | 'recount' | 'events' | 'actors' | 'people' | 'told' | 'last', number>>(
        COUNTS,
        userId,
      ),

    channels: async (userId: string) => {
      const rows = await db.rows<{ said: string }>(
        `SELECT channel || ' ' || state AS said FROM notification_deliveries WHERE recipient_id = $1::uuid ORDER BY 1`,
        userId,
      );
      return rows.map(({ said }) => said);
    },

    /** As if the time of everything that waits had come long ago: the clock of a machine may be set back meanwhile. */
    passTime: async (userId: string) => {
      await db.run(
        `UPDATE notification_deliveries SET due_at = now() - interval '1 hour' WHERE recipient_id = $1::uuid AND state = 'waiting'`,
        userId,
      );
      await room.get(HandOnWhatIsDue).run();
    },

    handedOn: (userId: string) =>
      db.rows<{ topic: string; data: { notificationIds?: string[]; digest?: boolean } }>(
        `SELECT topic, data FROM events WHERE data->>'recipientId' = $1
         OR data->>'subscriptionId' IN (SELECT id::text FROM push_subscriptions WHERE user_id = $1::uuid) ORDER BY topic`,
        userId,
      ),

    async stop() {
      await room.close();
      await database.drop();
    },
  };
}

export const like = (to: string, more: Partial<Notice> = {}): Notice => ({
  ...{ to, kind: 'like', subject: 'product:1' },
  actor: { id: newId(), handle: 'ada', displayName: 'Ada', avatarUrl: null, isSeller: false },
  content: { about: { type: 'product', id: newId(), title: 'Night Mug', imageUrl: null }, path: '/p/mug' },
  ...more,
});

const COUNTS = `
  SELECT i.unread, n.recount, n.events, n.actors,
    (SELECT count(*)::int FROM notification_actors JOIN notifications m ON m.id = notification_id
     WHERE m.recipient_id = $1::uuid) AS people,
    (SELECT count(*)::int FROM recipient_events WHERE recipient_id = $1::uuid) AS told,
    (SELECT (data->>'unread')::int FROM recipient_events WHERE recipient_id = $1::uuid
     ORDER BY sequence DESC LIMIT 1) AS last
  FROM notification_inboxes i CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE read_at IS NULL AND in_app)::int AS recount, sum(event_count)::int AS events,
           sum(actor_count)::int AS actors
    FROM notifications WHERE recipient_id = i.recipient_id) n
  WHERE i.recipient_id = $1::uuid`;
