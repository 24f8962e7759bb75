import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { newId } from '#shared/id.js';
import type { Passkey } from '../second-factors.contract.js';

export interface NewPasskey {
  credentialId: string;
  publicKey: Uint8Array;
  counter: number;
  transports: string[];
}

export interface PasskeyRow {
  id: string;
  name: string;
  addedAt: Date;
  lastUsedAt: Date | null;
}

interface Known {
  id: string;
  userId: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: string[];
}

const ROW = `id, name, added_at AS "addedAt", last_used_at AS "lastUsedAt"`;

@Injectable()
export class PasskeyRows {
  constructor(private readonly db: Database) {}

  of(userId: string): Promise<PasskeyRow[]> {
    return this.db.rows<PasskeyRow>(
      `SELECT ${ROW} FROM passkeys WHERE user_id = $1::uuid ORDER BY id`,
      userId,
    );
  }

  /** As the browser names the account beside the passkey. */
  async ownerOf(userId: string): Promise<{ email: string; displayName: string }> {
    const row = await this.db.row<{ email: string; displayName: string }>(
      `SELECT email, display_name AS "displayName" FROM users WHERE id = $1::uuid`,
      userId,
    );
    return row!;
  }

  credentialsOf(userId: string): Promise<{ id: string; transports: string[] }[]> {
    return this.db.rows(
      `SELECT credential_id AS id, transports FROM passkeys WHERE user_id = $1::uuid`,
      userId,
    );
  }

  async find(credentialId: string): Promise<Known | undefined> {
    const row = await this.db.row<Omit<Known, 'publicKey'> & { publicKey: Buffer }>(
      `SELECT credential_id AS id, user_id AS "userId", public_key AS "publicKey", counter::float8 AS counter, transports
       FROM passkeys WHERE credential_id = $1`,
      credentialId,
    );
    return row && { ...row, publicKey: new Uint8Array(row.publicKey) };
  }

  /** False when the counter did not go up: two devices hold this key. Most passkeys do not count and always say 0. */
  async noteUse(credentialId: string, counter: number): Promise<boolean> {
    const noted = await this.db.run(
      `UPDATE passkeys SET counter = $2, last_used_at = now()
       WHERE credential_id = $1 AND (counter < $2 OR (counter = 0 AND $2 = 0))`,
      credentialId,
      counter,
    );
    return noted === 1;
  }

  /** Undefined when somebody has this very passkey already. */
  add(userId: string, name: string, passkey: NewPasskey): Promise<PasskeyRow | undefined> {
    return this.db.row<PasskeyRow>(
      `INSERT INTO passkeys (id, user_id, name, credential_id, public_key, counter, transports)
       VALUES ($1::uuid, $2::uuid, $3, $4, $5, $6, $7::text[])
       ON CONFLICT (credential_id) DO NOTHING RETURNING ${ROW}`,
      newId(),
      userId,
      name,
      passkey.credentialId,
      Buffer.from(passkey.publicKey),
      passkey.counter,
      passkey.transports,
    );
  }

  rename(userId: string, id: string, name: string): Promise<PasskeyRow | undefined> {
    return this.db.row<PasskeyRow>(
      `UPDATE passkeys SET name = $3 WHERE id = $2::uuid AND user_id = $1::uuid RETURNING ${ROW}`,
      userId,
      id,
      name,
    );
  }

  async remove(userId: string, id: string): Promise<boolean> {
    const removed = await this.db.run(
      `DELETE FROM passkeys WHERE id = $2::uuid AND user_id = $1::uuid`,
      userId,
      id,
    );
    return removed === 1;
  }
}

export const passkeyOf = ({ id, name, addedAt, lastUsedAt }: PasskeyRow): Passkey => ({
  id,
  name,
  addedAt: addedAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
});
