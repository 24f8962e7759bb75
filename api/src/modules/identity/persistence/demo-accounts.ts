import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import type { Role } from '#shared/actor.js';
import { newId } from '#shared/id.js';
import { SellerChanged, UserRegistered } from '../identity.events.js';
import { PasswordHashing } from '../passwords/password-hashing.js';
import { Authenticators } from '../second-factors/authenticators.js';

export interface DemoAccount {
  email: string;
  password: string;
  displayName: string;
  handle: string;
  roles: readonly Role[];
  /** Base32, as public as the password. */
  authenticatorSecret?: string;
  tagline?: string | null;
  bio?: string | null;
  location?: string | null;
}

/** The people of the demo shop. Their password is public, so they exist in a trial only. */
@Injectable()
export class DemoAccounts {
  private readonly hashes = new Map<string, Promise<string>>();

  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
    private readonly config: Config,
    private readonly passwords: PasswordHashing,
    private readonly authenticators: Authenticators,
  ) {}

  async open(account: DemoAccount): Promise<string> {
    if (!this.config.settings.EMBEDDED)
      throw new Error('Demo accounts exist in a trial only: set EMBEDDED=true.');
    const known = await this.db.row<{ id: string }>(`SELECT id FROM users WHERE email = $1`, account.email);
    return known?.id ?? this.add(account, await this.hashOf(account.password));
  }

  private add(
    { email, displayName, handle, roles, authenticatorSecret, ...shop }: DemoAccount,
    passwordHash: string,
  ): Promise<string> {
    return this.db.transaction(async () => {
      const row = await this.db.row<{ id: string; added: boolean }>(
        `INSERT INTO users (id, email, email_verified_at, password_hash, handle, display_name, roles, tagline, bio,
                            location, seller_since, demo)
         VALUES ($1::uuid, $2, now(), $3, $4, $5, $6::text[], $7, $8, $9,
                 CASE WHEN 'seller' = ANY ($6::text[]) THEN now() END, true)
         ON CONFLICT (email) DO UPDATE SET email = excluded.email
         RETURNING id, id = $1::uuid AS added`,
        newId(),
        email,
        passwordHash,
        handle,
        displayName,
        [...roles],
        shop.tagline ?? null,
        shop.bio ?? null,
        shop.location ?? null,
      );
      const { id, added } = row!;
      if (added && authenticatorSecret) await this.authenticators.set(id, authenticatorSecret);
      if (added) this.events.append(new UserRegistered(id, { userId: id }));
      if (added && roles.includes('seller')) this.events.append(new SellerChanged(id, { sellerId: id }));
      return id;
    });
  }

  /** They share one password, so it is hashed once: twenty times would hold up the first start. */
  private hashOf(password: string): Promise<string> {
    const hash = this.hashes.get(password) ?? this.passwords.hash(password);
    this.hashes.set(password, hash);
    return hash;
  }
}
