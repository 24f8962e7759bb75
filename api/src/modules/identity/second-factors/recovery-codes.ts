import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { SealedSecrets } from './sealed-secrets.js';

const COUNT = 10;
/** Without what looks alike on paper: 49 bits in ten characters. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const CODE = /^[a-z2-9]{10}$/;

/** For the day the phone is lost. Each opens the account once. */
@Injectable()
export class RecoveryCodes {
  constructor(
    private readonly db: Database,
    private readonly sealed: SealedSecrets,
  ) {}

  /** Replaces all there were. Shown once: they are kept as hashes. */
  async make(userId: string): Promise<string[]> {
    const codes = Array.from({ length: COUNT }, newCode);
    await this.removeAll(userId);
    await this.db.run(
      `INSERT INTO recovery_codes (user_id, hash) SELECT $1::uuid, unnest($2::text[])`,
      userId,
      codes.map((code) => this.sealed.hash(userId, code)),
    );
    return codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`);
  }

  async accepts(userId: string, typed: string): Promise<boolean> {
    const code = typed.toLowerCase();
    if (!CODE.test(code)) return false;
    const used = await this.db.run(
      `DELETE FROM recovery_codes WHERE user_id = $1::uuid AND hash = ANY($2::text[])`,
      userId,
      this.sealed.hashes(userId, code),
    );
    return used === 1;
  }

  async removeAll(userId: string): Promise<void> {
    await this.db.run(`DELETE FROM recovery_codes WHERE user_id = $1::uuid`, userId);
  }
}

const newCode = (): string => Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]!).join('');
