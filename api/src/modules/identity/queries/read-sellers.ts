import { Injectable } from '@nestjs/common';
import { Media } from '#modules/media/index.js';
import type { Seller } from '../identity.contract.js';
import { picturesOf } from './read-accounts.js';

export interface SellerRow {
  id: string;
  handle: string;
  displayName: string;
  tagline: string | null;
  bio: string | null;
  location: string | null;
  avatarSha256: string | null;
  bannerSha256: string | null;
  productCount: number;
  memberSince: Date;
}

export const SELLERS = `
  SELECT id, handle, display_name AS "displayName", tagline, bio, location, avatar_sha256 AS "avatarSha256",
         banner_sha256 AS "bannerSha256", product_count AS "productCount", seller_since AS "memberSince"
  FROM users WHERE seller_since IS NOT NULL AND suspended_at IS NULL`;

/** Shops as everybody sees them. */
@Injectable()
export class ReadSellers {
  constructor(private readonly media: Media) {}

  async shown(rows: SellerRow[]): Promise<Seller[]> {
    const pictures = await picturesOf(this.media, rows);
    return rows.map(({ avatarSha256, bannerSha256, memberSince, ...rest }) => ({
      ...rest,
      avatarUrl: pictures.get(avatarSha256) ?? null,
      bannerUrl: pictures.get(bannerSha256) ?? null,
      memberSince: memberSince.toISOString(),
    }));
  }
}
