import { Injectable } from '@nestjs/common';
import { SessionGate } from '#platform/auth/session-gate.js';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import type { Actor } from '#shared/actor.js';
import { hashOfSecret } from './refresh-token.js';

/** Well under the second within which a session that ended elsewhere must be refused here. */
const REMEMBER_MS = 800;
const MOST_REMEMBERED = 20_000;

interface Remembered {
  askedAt: number;
  actor: Promise<Actor | null>;
}

interface Row extends Actor {
  unseen: boolean;
}

@Injectable()
export class DatabaseSessionGate extends SessionGate {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly db: Database,
    private readonly config: Config,
  ) {
    super();
  }

  override actorOfSession(sessionId: string): Promise<Actor | null> {
    return this.remember(sessionId, `s.id = $2::uuid`, sessionId);
  }

  override actorOfToken(token: string): Promise<Actor | null> {
    const hash = hashOfSecret(token);
    return this.remember(hash, `s.secret_hash = $2 AND s.kind = 'token'`, hash);
  }

  override async endedAmong(sessionIds: readonly string[]): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `SELECT asked.id FROM unnest($1::uuid[]) AS asked(id)
       LEFT JOIN sessions s ON s.id = asked.id AND s.revoked_at IS NULL AND s.expires_at > now()
       LEFT JOIN users u ON u.id = s.user_id AND u.suspended_at IS NULL
       WHERE u.id IS NULL`,
      sessionIds,
    );
    return rows.map(({ id }) => id);
  }

  /** So that what changed here is seen here at once; elsewhere within the second. */
  forget(sessionIds: readonly string[]): void {
    const gone = new Set(sessionIds);
    for (const id of gone) this.remembered.delete(id);
    for (const [key, { actor }] of this.remembered)
      if (key.length === 64)
        actor.then(
          (one) => one && gone.has(one.sessionId) && this.remembered.delete(key),
          () => undefined, // what could not be asked is not remembered
        );
  }

  private remember(key: string, which: string, value: string): Promise<Actor | null> {
    const now = performance.now();
    const known = this.remembered.get(key);
    if (known && now - known.askedAt < REMEMBER_MS) return known.actor;
    this.remembered.delete(key); // set again below: the map stays in the order of asking
    this.letGoOfOld(now);
    const actor = this.ask(which, value);
    actor.catch(() => this.remembered.delete(key));
    this.remembered.set(key, { askedAt: now, actor });
    return actor;
  }

  private letGoOfOld(now: number): void {
    for (const [key, { askedAt }] of this.remembered) {
      if (now - askedAt < REMEMBER_MS && this.remembered.size < MOST_REMEMBERED) return;
      this.remembered.delete(key);
    }
  }

  private async ask(which: string, value: string): Promise<Actor | null> {
    const row = await this.db.row<Row>(
      `SELECT s.id AS "sessionId", u.id AS "userId", u.roles, u.email_verified_at IS NOT NULL AS "emailVerified",
              s.second_factor_at IS NOT NULL AS "secondFactor",
              s.last_used_at < now() - interval '1 minute' AS unseen
       FROM sessions s JOIN users u ON u.id = s.user_id
       WHERE ${which} AND s.revoked_at IS NULL AND s.expires_at > now()
         AND u.suspended_at IS NULL AND (NOT u.demo OR $1)`,
      this.config.settings.EMBEDDED,
      value,
    );
    if (!row) return null;
    const { unseen, ...actor } = row;
    if (unseen) this.noteUse(actor.sessionId);
    return actor;
  }

  /** Nobody waits for this, and losing one is no harm. */
  private noteUse(sessionId: string): void {
    void this.db
      .outsideTransaction(() =>
        this.db.run(
          `UPDATE sessions SET last_used_at = now() WHERE id = $1 AND last_used_at < now() - interval '1 minute'`,
          sessionId,
        ),
      )
      .catch(() => undefined);
  }
}
