import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import { demandsSecondFactor, type Actor } from '#shared/actor.js';
import { SecondFactorMissing } from '#platform/http/http.errors.js';
import { originOf } from '../domain/origin.js';
import { SecondFactorChanged, type SecondFactorChange } from '../identity.events.js';
import { LastSecondFactor } from '../second-factors.errors.js';
import { SecurityLog } from '../security-log.js';
import { DatabaseSessionGate } from '../sessions/session-gate.js';
import { Authenticators } from './authenticators.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SignInChallenges } from './sign-in-challenges.js';

export type Factor = 'authenticator' | 'passkey' | 'recovery-code';

/** What an account asks for besides its password. The first one added brings recovery codes, the last takes them along. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly db: Database,
    private readonly authenticators: Authenticators,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly challenges: SignInChallenges,
    private readonly gate: DatabaseSessionGate,
    private readonly log: SecurityLog,
  ) {}

  /** Empty for an account that asks for its password alone. */
  async of(userId: string): Promise<Factor[]> {
    const rows = await this.db.rows<{ factor: Factor }>(
      `SELECT 'authenticator' AS factor FROM authenticators WHERE user_id = $1::uuid AND secret IS NOT NULL
       UNION ALL (SELECT 'passkey' FROM passkeys WHERE user_id = $1::uuid LIMIT 1)
       UNION ALL (SELECT 'recovery-code' FROM recovery_codes WHERE user_id = $1::uuid LIMIT 1)`,
      userId,
    );
    return rows.map(({ factor }) => factor);
  }

  /** True once for each right code. Spaces and hyphens do not count. Its owner is told of a used recovery code. */
  async acceptCode(userId: string, typed: string, caller: Caller): Promise<boolean> {
    const code = typed.replaceAll(/[\s-]/g, '');
    if (await this.authenticators.accepts(userId, code)) return true;
    if (!(await this.recoveryCodes.accepts(userId, code))) return false;
    const change = 'recovery-code-used';
    this.log.append(new SecondFactorChanged(userId, { userId, change, ...originOf(caller) }));
    return true;
  }

  /** Who has only the password of an account changes nothing about its other factors. */
  async expectShown({ userId, secondFactor }: Actor): Promise<void> {
    if (secondFactor || (await this.of(userId)).length === 0) return;
    throw new SecondFactorMissing(
      'This session was opened with the password alone. Sign in again, with your second factor.',
    );
  }

  /** Inside the transaction that added one. Returns recovery codes when it is the first. */
  async added(
    { userId, sessionId }: Actor,
    change: SecondFactorChange,
    caller: Caller,
  ): Promise<string[] | null> {
    this.log.append(new SecondFactorChanged(userId, { userId, change, ...originOf(caller) }));
    await this.db.run(
      `UPDATE sessions SET second_factor_at = coalesce(second_factor_at, now()) WHERE id = $1::uuid`,
      sessionId,
    );
    this.db.afterCommit(() => this.gate.forget([sessionId]));
    const factors = await this.of(userId);
    return factors.includes('recovery-code') || factors.length > 1 ? null : this.recoveryCodes.make(userId);
  }

  /** Inside the transaction that removed one. */
  async removed({ userId, roles }: Actor, change: SecondFactorChange, caller: Caller): Promise<void> {
    this.log.append(new SecondFactorChanged(userId, { userId, change, ...originOf(caller) }));
    const left = await this.of(userId);
    if (left.some((factor) => factor !== 'recovery-code')) return;
    if (demandsSecondFactor(roles))
      throw new LastSecondFactor('Your role demands one: add another one before you remove this one.');
    await this.recoveryCodes.removeAll(userId);
    await this.challenges.removeAll(userId);
  }
}
