import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Identity } from '#modules/identity/index.js';
import { Database } from '#platform/database/database.js';
import type { Page, PageQuery } from '#platform/http/contract.js';
import { decodeCursor, Instant, toPage } from '#platform/http/cursor.js';
import type { Actor } from '#shared/actor.js';
import type { PersonListed } from './social.contract.js';

interface Row {
  id: string;
  at: Date;
}

/** Which of two people of a row is whose list, and which is listed. */
const LISTS = {
  followers: { table: 'follows', of: 'followed_id', listed: 'follower_id', at: 'followed_at' },
  following: { table: 'follows', of: 'follower_id', listed: 'followed_id', at: 'followed_at' },
  blocks: { table: 'blocks', of: 'blocker_id', listed: 'blocked_id', at: 'blocked_at' },
} as const;

const Position = z.tuple([Instant, z.uuid()]);
const FROM_THE_START = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** Pages of people, newest first, each as the reader stands to them. */
@Injectable()
export class PeopleLists {
  constructor(
    private readonly db: Database,
    private readonly identity: Identity,
  ) {}

  async page(
    list: keyof typeof LISTS,
    ofId: string,
    reader: Actor | null,
    { limit, cursor }: PageQuery,
  ): Promise<Page<PersonListed>> {
    const { table, of, listed, at } = LISTS[list];
    const rows = await this.db.rows<Row>(
      `SELECT ${listed} AS id, ${at} AS at FROM ${table}
       WHERE ${of} = $1::uuid AND (${at}, ${listed}) < ($2::timestamptz, $3::uuid)
       ORDER BY ${at} DESC, ${listed} DESC LIMIT $4::int`,
      ofId,
      ...(decodeCursor(cursor, Position) ?? FROM_THE_START),
      limit + 1,
    );
    const page = toPage(
      rows,
      limit,
      (row) => row,
      (row) => [row.at, row.id],
    );
    return { ...page, items: await this.shown(page.items, reader) };
  }

  /** Who was suspended meanwhile is left out. */
  private async shown(rows: Row[], reader: Actor | null): Promise<PersonListed[]> {
    const ids = rows.map(({ id }) => id);
    const [people, followed] = await Promise.all([
      this.identity.peopleByIds(ids),
      reader && this.followedAmong(reader.userId, ids),
    ]);
    return rows.flatMap(({ id, at }) => {
      const person = people.get(id);
      return person ? { ...person, at: at.toISOString(), youFollow: followed && followed.has(id) } : [];
    });
  }

  private async followedAmong(userId: string, ids: string[]): Promise<Set<string>> {
    const rows = await this.db.rows<{ id: string }>(
      `SELECT followed_id AS id FROM follows WHERE follower_id = $1::uuid AND followed_id = ANY ($2::uuid[])`,
      userId,
      ids,
    );
    return new Set(rows.map(({ id }) => id));
  }
}
