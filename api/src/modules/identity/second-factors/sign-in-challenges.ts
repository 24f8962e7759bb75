import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { hashOfSecret, newSecret } from '../sessions/refresh-token.js';

export type ChallengePurpose = 'second-factor' | 'passkey-sign-in' | 'passkey-creation';

interface OpenChallenge {
  userId: string;
  label: string | null;
}

export const CHALLENGE_MINUTES = 10;
const MOST_WRONG_CODES = 5;
const MOST_WRONG_CODES_AN_HOUR = 10;

/** Random, kept hashed, for one purpose, used once. They end with everything else that opens the account. */
@Injectable()
export class SignInChallenges {
  constructor(private readonly db: Database) {}

  async make(
    purpose: ChallengePurpose,
    userId: string | null = null,
    label: string | null = null,
  ): Promise<string> {
    const challenge = newSecret();
    await this.db.run(
      `INSERT INTO sign_in_challenges (hash, purpose, user_id, label, expires_at)
       VALUES ($1, $2, $3::uuid, $4, now() + interval '${CHALLENGE_MINUTES} minutes')`,
      hashOfSecret(challenge),
      purpose,
      userId,
      label,
    );
    return challenge;
  }

  /** Whose second factor it waits for; undefined when it is used, too old, or had five wrong codes. */
  findOpen(challenge: string): Promise<OpenChallenge | undefined> {
    return this.db.row<OpenChallenge>(
      `SELECT user_id AS "userId", label FROM sign_in_challenges
       WHERE hash = $1 AND purpose = 'second-factor' AND expires_at > now() AND wrong_codes < ${MOST_WRONG_CODES}`,
      hashOfSecret(challenge),
    );
  }

  async countWrongCode(challenge: string): Promise<void> {
    await this.db.run(
      `UPDATE sign_in_challenges SET wrong_codes = wrong_codes + 1 WHERE hash = $1`,
      hashOfSecret(challenge),
    );
  }

  /** Who knows the password may ask for any number of challenges: what they guess is counted together. */
  async hadTooManyWrongCodes(userId: string): Promise<boolean> {
    const row = await this.db.row<{ wrong: number }>(
      `SELECT coalesce(sum(wrong_codes), 0)::int AS wrong FROM sign_in_challenges
       WHERE user_id = $1::uuid AND created_at > now() - interval '1 hour'`,
      userId,
    );
    return row!.wrong >= MOST_WRONG_CODES_AN_HOUR;
  }

  /** True once. `userId` null for one that was made for nobody in particular. */
  async use(challenge: string, purpose: ChallengePurpose, userId: string | null): Promise<boolean> {
    const used = await this.db.run(
      `DELETE FROM sign_in_challenges
       WHERE hash = $1 AND purpose = $2 AND user_id IS NOT DISTINCT FROM $3::uuid AND expires_at > now()`,
      hashOfSecret(challenge),
      purpose,
      userId,
    );
    return used === 1;
  }

  async removeAll(userId: string): Promise<void> {
    await this.db.run(`DELETE FROM sign_in_challenges WHERE user_id = $1::uuid`, userId);
  }
}
