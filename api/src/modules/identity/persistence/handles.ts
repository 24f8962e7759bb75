import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { handleCandidates, handleFrom, handleWithSuffix, isReserved } from '../domain/handle.js';

@Injectable()
export class Handles {
  constructor(private readonly db: Database) {}

  /** A registration of the same address holds nothing against itself. */
  async isFree(handle: string, email: string | null = null): Promise<boolean> {
    return !isReserved(handle) && (await this.taken([handle], email)).size === 0;
  }

  /** A free one made of a person's name. Somebody may be faster: the unique index decides. */
  async freeFor(displayName: string): Promise<string> {
    const candidates = handleCandidates(handleFrom(displayName));
    const taken = await this.taken(candidates);
    return candidates.find((one) => !taken.has(one)) ?? this.rareFor(displayName);
  }

  /** For a name that many take at this moment. */
  rareFor(displayName: string): string {
    return handleWithSuffix(handleFrom(displayName), randomInt(1_000, 1_000_000));
  }

  private async taken(handles: string[], exceptEmail: string | null = null): Promise<Set<string>> {
    const rows = await this.db.rows<{ handle: string }>(
      `SELECT handle FROM users WHERE handle = ANY ($1::text[])
       UNION ALL
       SELECT handle FROM registrations
       WHERE handle = ANY ($1::text[]) AND expires_at > now() AND email IS DISTINCT FROM $2`,
      handles,
      exceptEmail,
    );
    return new Set(rows.map(({ handle }) => handle));
  }
}
