import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import type { Wishes } from './domain/delivery-plan.js';
import { channelsOf, type Channels, type Kind } from './domain/kinds.js';

interface Row {
  userId: string;
  kinds: Partial<Record<Kind, Partial<Channels>>> | null;
  quietFrom: string | null;
  quietTo: string | null;
  timeZone: string | null;
  digest: Wishes['digest'] | null;
  hasDevices: boolean;
}

export interface Reach extends Wishes {
  /** Some browser of theirs takes pushes. */
  hasDevices: boolean;
}

/** What people wish to hear of. Who never said anything has no row. */
@Injectable()
export class Preferences {
  constructor(private readonly db: Database) {}

  async of(userId: string): Promise<Reach> {
    return (await this.ofMany([userId])).get(userId)!;
  }

  async ofMany(userIds: readonly string[]): Promise<Map<string, Reach>> {
    const rows = await this.db.rows<Row>(
      `SELECT u.id AS "userId", p.kinds, p.quiet_from AS "quietFrom", p.quiet_to AS "quietTo",
              p.time_zone AS "timeZone", p.digest,
              EXISTS (SELECT FROM push_subscriptions WHERE user_id = u.id) AS "hasDevices"
       FROM unnest($1::uuid[]) AS u(id) LEFT JOIN notification_preferences p ON p.user_id = u.id`,
      [...userIds],
    );
    return new Map(rows.map((row) => [row.userId, reachOf(row)]));
  }

  async keep(userId: string, { kinds, quietHours, timeZone, digest }: Wishes): Promise<void> {
    await this.db.run(
      `INSERT INTO notification_preferences (user_id, kinds, quiet_from, quiet_to, time_zone, digest)
       VALUES ($1::uuid, $2::jsonb, $3, $4, $5, $6)
       ON CONFLICT (user_id) DO UPDATE SET kinds = excluded.kinds, quiet_from = excluded.quiet_from,
         quiet_to = excluded.quiet_to, time_zone = excluded.time_zone, digest = excluded.digest`,
      userId,
      JSON.stringify(kinds),
      quietHours?.from ?? null,
      quietHours?.to ?? null,
      timeZone,
      digest,
    );
  }

  /** Two that change at once change one after the other. */
  async lock(userId: string): Promise<void> {
    await this.db.run(`SELECT pg_advisory_xact_lock(hashtextextended($1, 21))`, userId);
  }
}

const reachOf = ({ kinds, quietFrom, quietTo, timeZone, digest, hasDevices }: Row): Reach => ({
  kinds: channelsOf(kinds ?? {}),
  quietHours: quietFrom !== null && quietTo !== null ? { from: quietFrom, to: quietTo } : null,
  timeZone: timeZone ?? 'UTC',
  digest: digest ?? 'off',
  hasDevices,
});
