import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { isUniqueViolation } from '#platform/database/unique-violation.js';
import { newId } from '#shared/id.js';
import type { RegisterBody } from '../identity.contract.js';
import { HandleTaken } from '../identity.errors.js';

export interface Registration {
  id: string;
  email: string;
  handle: string | null;
  displayName: string;
}

const COLUMNS = `id, email, handle, display_name AS "displayName"`;

/**
 * Accounts that were asked for and are not confirmed. They are rows of their own, so nothing that shows people can
 * show them; and an address that has an account gets one too, so that the handle is taken in both cases.
 */
@Injectable()
export class Registrations {
  constructor(private readonly db: Database) {}

  /** Creates or replaces the one of this address. Links of the earlier one stay good: they lead to this one. */
  async save({ email, handle, displayName }: RegisterBody): Promise<string> {
    await this.db.run(
      `UPDATE registrations SET handle = NULL WHERE handle = $1 AND expires_at <= now()`,
      handle ?? null,
    );
    const saved = await this.db
      .row<{ id: string }>(
        `INSERT INTO registrations (id, email, handle, display_name, expires_at)
         VALUES ($1::uuid, $2, $3, $4, now() + interval '3 days')
         ON CONFLICT (email) DO UPDATE SET handle = excluded.handle, display_name = excluded.display_name,
           created_at = now(), expires_at = excluded.expires_at
         RETURNING id`,
        newId(),
        email,
        handle ?? null,
        displayName,
      )
      .catch((error: unknown) => {
        throw isUniqueViolation(error, 'handle') ? new HandleTaken('Choose another handle.') : error;
      });
    return saved!.id;
  }

  find(id: string): Promise<Registration | undefined> {
    return this.db.row<Registration>(
      `SELECT ${COLUMNS} FROM registrations WHERE id = $1::uuid AND expires_at > now()`,
      id,
    );
  }

  /** Removes and returns it: the account is opened in the same transaction. */
  take(id: string): Promise<Registration | undefined> {
    return this.db.row<Registration>(
      `DELETE FROM registrations WHERE id = $1::uuid AND expires_at > now() RETURNING ${COLUMNS}`,
      id,
    );
  }
}
