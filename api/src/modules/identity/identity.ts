import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { DemoAccounts, type DemoAccount } from './persistence/demo-accounts.js';
import { Profiles } from './persistence/profiles.js';
import type { Account, PersonCard } from './identity.contract.js';
import { ReadAccounts } from './queries/read-accounts.js';
import { ReadPeople, type PublicProfile } from './queries/read-people.js';

export interface SellerCardSource {
  id: string;
  handle: string;
  displayName: string;
  tagline: string | null;
  location: string | null;
  avatarSha256: string | null;
}

const CARDS = `
  SELECT id, handle, display_name AS "displayName", tagline, location, avatar_sha256 AS "avatarSha256"
  FROM users WHERE seller_since IS NOT NULL AND suspended_at IS NULL`;

/** How to write to a person. */
export interface Contact {
  email: string;
  displayName: string;
  /** The address is confirmed and the person not suspended. Others get only what concerns their account. */
  reachable: boolean;
}

/** What the rest of the house may ask about people. */
@Injectable()
export class Identity {
  constructor(
    private readonly db: Database,
    private readonly profiles: Profiles,
    private readonly demo: DemoAccounts,
    private readonly people: ReadPeople,
    private readonly accounts: ReadAccounts,
  ) {}

  /** As its owner sees it. */
  async accountOf(userId: string): Promise<Account> {
    return (await this.accounts.of(userId)).account;
  }

  /** By id; who is suspended or unknown is missing from the map. */
  peopleByIds(ids: readonly string[]): Promise<Map<string, PersonCard>> {
    return this.people.cards(ids);
  }

  profileOf(handle: string): Promise<PublicProfile | undefined> {
    return this.people.profile(handle);
  }

  async idOf(handle: string): Promise<string | undefined> {
    const row = await this.db.row<{ id: string }>(
      `SELECT id FROM users WHERE handle = $1 AND suspended_at IS NULL`,
      handle,
    );
    return row?.id;
  }

  async sellersByIds(ids: readonly string[]): Promise<Map<string, SellerCardSource>> {
    const rows = await this.db.rows<SellerCardSource>(`${CARDS} AND id = ANY ($1::uuid[])`, [...ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async sellerByHandle(handle: string): Promise<SellerCardSource | null> {
    return (await this.db.row<SellerCardSource>(`${CARDS} AND handle = $1`, handle)) ?? null;
  }

  async contactOf(userId: string): Promise<Contact | null> {
    return (await this.contactsOf([userId])).get(userId) ?? null;
  }

  async contactsOf(userIds: readonly string[]): Promise<Map<string, Contact>> {
    const rows = await this.db.rows<Contact & { id: string }>(
      `SELECT id, email, display_name AS "displayName",
              email_verified_at IS NOT NULL AND suspended_at IS NULL AS reachable
       FROM users WHERE id = ANY ($1::uuid[])`,
      [...userIds],
    );
    return new Map(rows.map(({ id, ...contact }) => [id, contact]));
  }

  /** For the seed: confirmed at once, the same one whenever it is asked for again. Gives its id. */
  openDemoAccount(account: DemoAccount): Promise<string> {
    return this.demo.open(account);
  }

  /** For the seed: the images are known to exist. */
  async setPictures(
    userId: string,
    pictures: { avatarSha256?: string | null; bannerSha256?: string | null },
  ): Promise<void> {
    await this.profiles.change(userId, pictures);
  }
}
