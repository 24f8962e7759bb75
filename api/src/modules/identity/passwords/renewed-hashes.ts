import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { PasswordHashing } from './password-hashing.js';

/** While the pepper is replaced: who signs in has their password hashed with the new one. */
@Injectable()
export class RenewedHashes {
  constructor(
    private readonly db: Database,
    private readonly passwords: PasswordHashing,
  ) {}

  /** Returns the account's hash if it is of this password, renewed where need be; null when it is of another one. */
  async check(
    password: string,
    userId: string | undefined,
    hash: string | undefined,
  ): Promise<string | null> {
    const pepper = await this.passwords.compare(password, hash);
    if (pepper === null || userId === undefined) return null;
    return pepper === 'current' ? hash! : this.renew(password, userId, hash!);
  }

  /** Two who sign in at once both come here; the second takes what the first wrote. */
  private async renew(password: string, userId: string, before: string): Promise<string | null> {
    const hash = await this.passwords.hash(password);
    const renewed = await this.db.run(
      `UPDATE users SET password_hash = $3 WHERE id = $1::uuid AND password_hash = $2`,
      userId,
      before,
      hash,
    );
    if (renewed === 1) return hash;
    const now = await this.db.row<{ hash: string }>(
      `SELECT password_hash AS hash FROM users WHERE id = $1::uuid`,
      userId,
    );
    return (await this.passwords.matches(password, now?.hash)) ? now!.hash : null;
  }
}
