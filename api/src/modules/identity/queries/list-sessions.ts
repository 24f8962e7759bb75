import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { Database } from '#platform/database/database.js';
import type { Page, PageQuery } from '#platform/http/contract.js';
import { decodeCursor, toPage } from '#platform/http/cursor.js';
import type { Actor } from '#shared/actor.js';
import type { SessionListed } from '../identity.contract.js';

export class ListSessions extends Query<Page<SessionListed>> {
  constructor(
    readonly actor: Actor,
    readonly page: PageQuery,
  ) {
    super();
  }
}

type Row = Omit<SessionListed, 'createdAt' | 'lastUsedAt' | 'current'> & {
  createdAt: Date;
  lastUsedAt: Date;
};

@QueryHandler(ListSessions)
export class ListSessionsHandler implements IQueryHandler<ListSessions> {
  constructor(private readonly db: Database) {}

  /** By id, newest first: last use moves while somebody turns the pages. */
  async execute({ actor, page: { limit, cursor } }: ListSessions): Promise<Page<SessionListed>> {
    const rows = await this.db.rows<Row>(
      `SELECT id, label, kind, created_at AS "createdAt", last_used_at AS "lastUsedAt" FROM sessions
       WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > now() AND ($2::uuid IS NULL OR id < $2)
       ORDER BY id DESC LIMIT $3`,
      actor.userId,
      decodeCursor(cursor, z.uuid()),
      limit + 1,
    );
    return toPage(
      rows,
      limit,
      (row) => ({
        ...row,
        current: row.id === actor.sessionId,
        createdAt: row.createdAt.toISOString(),
        lastUsedAt: row.lastUsedAt.toISOString(),
      }),
      ({ id }) => id,
    );
  }
}
