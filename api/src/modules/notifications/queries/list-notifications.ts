import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { Database } from '#platform/database/database.js';
import type { Page } from '#platform/http/contract.js';
import { decodeCursor, Instant, toPage } from '#platform/http/cursor.js';
import type { Actor } from '#shared/actor.js';
import { COLUMNS, notificationOf, type NotificationRow } from '../notification-row.js';
import type { Notification, NotificationQuery } from '../notifications.contract.js';

export class ListNotifications extends Query<Page<Notification>> {
  constructor(
    readonly actor: Actor,
    readonly query: NotificationQuery,
  ) {
    super();
  }
}

const Position = z.tuple([Instant, z.uuid()]);

/** Two statements, so that each has an index of its own. */
const listOf = (which: string) => `
  SELECT ${COLUMNS} FROM notifications n
  WHERE n.recipient_id = $1::uuid AND n.in_app ${which}
    AND ($2::timestamptz IS NULL OR (n.at, n.id) < ($2::timestamptz, $3::uuid))
  ORDER BY n.at DESC, n.id DESC LIMIT $4::int`;
const ALL = listOf('');
const UNREAD = listOf('AND n.read_at IS NULL');

@QueryHandler(ListNotifications)
export class ListNotificationsHandler implements IQueryHandler<ListNotifications> {
  constructor(private readonly db: Database) {}

  async execute({ actor, query }: ListNotifications): Promise<Page<Notification>> {
    const [at, id] = decodeCursor(query.cursor, Position) ?? [null, null];
    const rows = await this.db.rows<NotificationRow>(
      query.unread ? UNREAD : ALL,
      actor.userId,
      at,
      id,
      query.limit + 1,
    );
    return toPage(rows, query.limit, notificationOf, (row) => [row.at, row.id]);
  }
}
