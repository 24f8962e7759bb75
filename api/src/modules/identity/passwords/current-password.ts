import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { CredentialsWrong } from '../identity.errors.js';
import { PasswordHashing } from './password-hashing.js';

/** Asked again before anything that could take an account away from its owner. */
@Injectable()
export class CurrentPassword {
  constructor(
    private readonly db: Database,
    private readonly passwords: PasswordHashing,
  ) {}

  /** Returns its hash, so that a change can be made only while it is still the one. */
  async check(userId: string, password: string): Promise<string> {
    const user = await this.db.row<{ hash: string }>(
      `SELECT password_hash AS hash FROM users WHERE id = $1::uuid`,
      userId,
    );
    if (!(await this.passwords.matches(password, user?.hash))) throw wrongPassword();
    return user!.hash;
  }
}

export const wrongPassword = () => new CredentialsWrong('Your current password is another one.');
