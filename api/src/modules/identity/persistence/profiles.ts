import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import type { AccountPatch } from '../identity.contract.js';
import { SellerChanged } from '../identity.events.js';

const COLUMNS: Record<keyof AccountPatch, string> = {
  displayName: 'display_name',
  handle: 'handle',
  tagline: 'tagline',
  bio: 'bio',
  location: 'location',
  avatarSha256: 'avatar_sha256',
  bannerSha256: 'banner_sha256',
};

/** What a person says of themselves and their shop. */
@Injectable()
export class Profiles {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
  ) {}

  /** False when somebody was faster than `version`. Fields that are left out stay as they are. */
  async change(userId: string, patch: AccountPatch, version: number | null = null): Promise<boolean> {
    const fields = (Object.keys(COLUMNS) as (keyof AccountPatch)[]).filter(
      (field) => patch[field] !== undefined,
    );
    const sets = fields.map((field, i) => `${COLUMNS[field]} = $${i + 3}, `).join('');
    return this.db.transaction(async () => {
      const [changed] = await this.db.rows<{ seller: boolean }>(
        `UPDATE users SET ${sets}version = version + 1, updated_at = now()
         WHERE id = $1::uuid AND ($2::int IS NULL OR version = $2::int)
         RETURNING seller_since IS NOT NULL AS seller`,
        userId,
        version,
        ...fields.map((field) => patch[field] || null),
      );
      if (changed?.seller) await this.events.append(new SellerChanged(userId, { sellerId: userId }));
      return changed !== undefined;
    });
  }
}
