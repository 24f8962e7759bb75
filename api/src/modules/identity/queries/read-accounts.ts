import { Injectable } from '@nestjs/common';
import { Media } from '#modules/media/index.js';
import { Database } from '#platform/database/database.js';
import { SignInRequired } from '#platform/http/http.errors.js';
import type { Account } from '../identity.contract.js';

interface AccountRow {
  id: string;
  email: string;
  emailVerified: boolean;
  handle: string;
  displayName: string;
  roles: Account['roles'];
  tagline: string | null;
  bio: string | null;
  location: string | null;
  avatarSha256: string | null;
  bannerSha256: string | null;
  createdAt: Date;
  version: number;
}

/** An account as its owner sees it. */
@Injectable()
export class ReadAccounts {
  constructor(
    private readonly db: Database,
    private readonly media: Media,
  ) {}

  async of(userId: string): Promise<{ account: Account; version: number }> {
    const row = await this.db.row<AccountRow>(
      `SELECT id, email, email_verified_at IS NOT NULL AS "emailVerified", handle, display_name AS "displayName",
              roles, tagline, bio, location, avatar_sha256 AS "avatarSha256", banner_sha256 AS "bannerSha256",
              created_at AS "createdAt", version
       FROM users WHERE id = $1::uuid`,
      userId,
    );
    if (!row) throw new SignInRequired('This account is gone.');
    const { avatarSha256, bannerSha256, version, createdAt, ...rest } = row;
    const pictures = await picturesOf(this.media, [row]);
    const account = {
      ...rest,
      avatarUrl: pictures.get(avatarSha256) ?? null,
      bannerUrl: pictures.get(bannerSha256) ?? null,
      createdAt: createdAt.toISOString(),
    };
    return { account, version };
  }
}

interface Pictured {
  id: string;
  avatarSha256: string | null;
  bannerSha256: string | null;
}

/** Addresses by hash. Most people have no picture: then nobody is asked. */
export async function picturesOf(media: Media, people: Pictured[]): Promise<Map<string | null, string>> {
  const found = await Promise.all(
    people.map(({ id, avatarSha256, bannerSha256 }) => {
      const wanted = [avatarSha256, bannerSha256].filter((sha256) => sha256 !== null);
      return wanted.length === 0 ? new Map<string, string>() : media.pictureUrls(id, wanted);
    }),
  );
  return new Map(found.flatMap((urls) => [...urls]));
}
