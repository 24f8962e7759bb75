import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { Config } from '#platform/config/config.js';
import { newId } from '#shared/id.js';
import { deviceNetworkOf } from './network.js';
import type { Origin } from '../domain/origin.js';
import { RefreshTokenInvalid } from '../identity.errors.js';
import { RefreshTokenReused, SessionsEnded } from '../identity.events.js';
import { SecurityLog } from '../security-log.js';
import { hashOfSecret, RefreshTokens } from './refresh-token.js';
import { DatabaseSessionGate } from './session-gate.js';

export type SessionKind = 'browser' | 'device' | 'token';

export interface IssuedSession {
  sessionId: string;
  userId: string;
  refreshToken: string;
}

const GRACE = `interval '10 seconds'`;
const ALIVE = `revoked_at IS NULL AND expires_at > now() AND kind <> 'token'
  AND NOT EXISTS (SELECT FROM users WHERE users.id = user_id AND suspended_at IS NOT NULL)`;

/** The rows of `sessions`: one for each browser, device or personal token; a refresh token's whole family. */
@Injectable()
export class Sessions {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
    private readonly tokens: RefreshTokens,
    private readonly gate: DatabaseSessionGate,
    private readonly config: Config,
    private readonly log: SecurityLog,
  ) {}

  async open(
    userId: string,
    kind: SessionKind,
    { label, device, address, secondFactor }: Origin & { label: string; secondFactor: boolean },
  ): Promise<IssuedSession> {
    const sessionId = newId();
    const refreshToken = this.tokens.first(sessionId);
    await this.db.run(
      `INSERT INTO sessions (id, user_id, kind, label, device, network, secret_hash, expires_at, second_factor_at)
       VALUES ($1::uuid, $2::uuid, $3, $4, $5, $6, $7, now() + make_interval(days => $8::int),
               CASE WHEN $9 THEN now() END)`,
      sessionId,
      userId,
      kind,
      label,
      device,
      deviceNetworkOf(address),
      hashOfSecret(refreshToken),
      this.config.settings.SESSION_IDLE_DAYS,
      secondFactor,
    );
    return { sessionId, userId, refreshToken };
  }

  /** Each refresh token works once. For ten seconds its immediate parent is given the same successor again. */
  async rotate(token: string, origin: Origin): Promise<IssuedSession> {
    const sessionId = this.tokens.sessionOf(token);
    if (!sessionId) throw new RefreshTokenInvalid('Sign in again.');
    const successors = this.tokens.successorsOf(token);
    const [refreshToken] = successors;
    const spent = hashOfSecret(token);
    const rotated = await this.db.row<{ userId: string }>(
      `UPDATE sessions SET secret_hash = $3, previous_hash = secret_hash, rotated_at = now(),
              last_used_at = now(),
              expires_at = least(now() + make_interval(days => $4::int), created_at + make_interval(days => $5::int))
       WHERE id = $1::uuid AND secret_hash = $2 AND ${ALIVE} AND created_at > now() - make_interval(days => $5::int)
       RETURNING user_id AS "userId"`,
      sessionId,
      spent,
      hashOfSecret(refreshToken),
      this.config.settings.SESSION_IDLE_DAYS,
      this.config.settings.SESSION_MAX_DAYS,
    );
    if (rotated) return { sessionId, userId: rotated.userId, refreshToken };
    const forgiven = await this.db.row<{ userId: string; given: string }>(
      `SELECT user_id AS "userId", secret_hash AS "given" FROM sessions
       WHERE id = $1::uuid AND previous_hash = $2 AND rotated_at > now() - ${GRACE} AND ${ALIVE}`,
      sessionId,
      spent,
    );
    if (forgiven) {
      const given = successors.find((successor) => hashOfSecret(successor) === forgiven.given);
      return { sessionId, userId: forgiven.userId, refreshToken: given ?? refreshToken };
    }
    await this.endReused(sessionId, spent, origin);
    throw new RefreshTokenInvalid(
      'This refresh token was used before, or its session has ended. Sign in again.',
    );
  }

  /** The token was ours and it is spent: somebody holds a copy. The current one of a session that is over is none. */
  private endReused(sessionId: string, spent: string, origin: Origin): Promise<void> {
    return this.db.transaction(async () => {
      const reused = await this.db.row<{ userId: string; label: string }>(
        `SELECT user_id AS "userId", label FROM sessions
         WHERE id = $1::uuid AND secret_hash <> $2 AND revoked_at IS NULL AND expires_at > now()`,
        sessionId,
        spent,
      );
      const ended = await this.end(`id = $1::uuid`, sessionId);
      if (!reused || ended === 0) return;
      const { userId, label } = reused;
      this.log.append(new RefreshTokenReused(userId, { userId, label, ...origin }));
    });
  }

  /** The session that a browser leaves behind when somebody signs in on it. */
  async endReplaced(refreshToken: string): Promise<void> {
    const sessionId = this.tokens.sessionOf(refreshToken);
    if (!sessionId) return;
    const hash = hashOfSecret(refreshToken);
    await this.end(`id = $1::uuid AND $2 IN (secret_hash, previous_hash)`, sessionId, hash);
  }

  /** Ends those that `which` names and says so. Gives how many there were. */
  async end(which: string, ...values: (string | null)[]): Promise<number> {
    return this.db.transaction(async () => {
      const ended = await this.db.rows<{ id: string; userId: string }>(
        `UPDATE sessions SET revoked_at = now() WHERE revoked_at IS NULL AND ${which}
         RETURNING id, user_id AS "userId"`,
        ...values,
      );
      if (ended.length === 0) return 0;
      const sessionIds = ended.map(({ id }) => id);
      const { userId } = ended[0]!;
      this.events.append(new SessionsEnded(userId, { userId, sessionIds }));
      this.db.afterCommit(() => this.gate.forget(sessionIds));
      return ended.length;
    });
  }
}
