import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import type { Actor } from '#shared/actor.js';

/**
 * Who gives access to an account holds its row shared, who takes access away holds it alone: a sign-in that began with
 * the old password, or a code approved in a session that is ending, cannot slip in behind.
 */
@Injectable()
export class AccountLock {
  constructor(private readonly db: Database) {}

  /** False when there is no such account, or its password is another one than was checked. */
  async toGiveAccess(userId: string, passwordHash: string | null = null): Promise<boolean> {
    const held = await this.db.row(
      `SELECT 1 FROM users WHERE id = $1::uuid AND suspended_at IS NULL
         AND ($2::text IS NULL OR password_hash = $2) FOR SHARE`,
      userId,
      passwordHash,
    );
    return held !== undefined;
  }

  /** The same for what a signed-in person does: false when the session has ended meanwhile. */
  async toGiveAccessBy({ userId, sessionId }: Actor): Promise<boolean> {
    if (!(await this.toGiveAccess(userId))) return false;
    const alive = await this.db.row(
      `SELECT 1 FROM sessions WHERE id = $1::uuid AND revoked_at IS NULL AND expires_at > now()`,
      sessionId,
    );
    return alive !== undefined;
  }

  async toTakeAccess(userId: string): Promise<void> {
    await this.db.run(`SELECT 1 FROM users WHERE id = $1::uuid FOR NO KEY UPDATE`, userId);
  }
}
