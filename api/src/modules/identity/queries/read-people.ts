import { Injectable } from '@nestjs/common';
import { Media } from '#modules/media/index.js';
import { Database } from '#platform/database/database.js';
import type { PersonCard } from '../identity.contract.js';

/** Everything a person shows of themselves to everybody. */
export interface PublicProfile extends PersonCard {
  tagline: string | null;
  bio: string | null;
  location: string | null;
  bannerUrl: string | null;
  productCount: number;
  memberSince: string;
}

interface CardRow extends Omit<PersonCard, 'avatarUrl'> {
  avatarSha256: string | null;
}
type Owned = [ownerId: string, sha256: string | null];

interface ProfileRow extends CardRow {
  tagline: string | null;
  bio: string | null;
  location: string | null;
  bannerSha256: string | null;
  productCount: number;
  createdAt: Date;
}

const CARD = `id, handle, display_name AS "displayName", seller_since IS NOT NULL AS "isSeller",
  avatar_sha256 AS "avatarSha256"`;

/** People as everybody sees them. Who is suspended is not seen. */
@Injectable()
export class ReadPeople {
  constructor(
    private readonly db: Database,
    private readonly media: Media,
  ) {}

  async cards(ids: readonly string[]): Promise<Map<string, PersonCard>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.rows<CardRow>(
      `SELECT ${CARD} FROM users WHERE id = ANY ($1::uuid[]) AND suspended_at IS NULL`,
      [...ids],
    );
    const urls = await this.urls(rows.map(({ id, avatarSha256 }) => [id, avatarSha256]));
    return new Map(
      rows.map(({ avatarSha256, ...card }) => [card.id, { ...card, avatarUrl: urls(card.id, avatarSha256) }]),
    );
  }

  async profile(handle: string): Promise<PublicProfile | undefined> {
    const row = await this.db.row<ProfileRow>(
      `SELECT ${CARD}, tagline, bio, location, banner_sha256 AS "bannerSha256", product_count AS "productCount",
              created_at AS "createdAt"
       FROM users WHERE handle = $1 AND suspended_at IS NULL`,
      handle,
    );
    if (!row) return undefined;
    const { avatarSha256, bannerSha256, createdAt, ...profile } = row;
    const urls = await this.urls([[row.id, avatarSha256]], [[row.id, bannerSha256]]);
    return {
      ...profile,
      avatarUrl: urls(row.id, avatarSha256),
      bannerUrl: urls(row.id, bannerSha256),
      memberSince: createdAt.toISOString(),
    };
  }

  private async urls(avatars: Owned[], banners: Owned[] = []) {
    const wanted = (pictures: Owned[], banner: boolean) =>
      pictures.flatMap(([ownerId, sha256]) => (sha256 ? { ownerId, sha256, banner } : []));
    const found = await this.media.pictureUrlsOfMany([...wanted(avatars, false), ...wanted(banners, true)]);
    return (ownerId: string, sha256: string | null) => found.get(`${ownerId} ${sha256}`) ?? null;
  }
}
