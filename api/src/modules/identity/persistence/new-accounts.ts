import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { newId } from '#shared/id.js';
import { UserRegistered } from '../identity.events.js';
import { Handles } from './handles.js';
import type { Registration } from './registrations.js';

/** Makes a person of a registration whose address is confirmed. */
@Injectable()
export class NewAccounts {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
    private readonly handles: Handles,
  ) {}

  /** Undefined when the address has an account by now. */
  async open(registration: Registration, passwordHash: string): Promise<string | undefined> {
    const { displayName, handle } = registration;
    const userId =
      (handle && (await this.insert(registration, handle, passwordHash))) ||
      (await this.insert(registration, await this.handles.freeFor(displayName), passwordHash)) ||
      (await this.insert(registration, this.handles.rareFor(displayName), passwordHash));
    if (userId) this.events.append(new UserRegistered(userId, { userId }));
    return userId;
  }

  /** Undefined when somebody has this handle or this address. */
  private async insert(
    { email, displayName }: Registration,
    handle: string,
    passwordHash: string,
  ): Promise<string | undefined> {
    const added = await this.db.row<{ id: string }>(
      `INSERT INTO users (id, email, email_verified_at, password_hash, handle, display_name, roles)
       VALUES ($1::uuid, $2, now(), $3, $4, $5, '{}') ON CONFLICT DO NOTHING RETURNING id`,
      newId(),
      email,
      passwordHash,
      handle,
      displayName,
    );
    return added?.id;
  }
}
