import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { addressOf } from './domain/keys.js';
import type { MediaFile, Picture } from './media.contract.js';

export interface MediaRow {
  id: string;
  ownerId: string;
  sha256: string;
  status: 'processing' | 'ready' | 'refused';
  problem: string | null;
  bytes: number;
  width: number;
  height: number;
  widths: number[];
  placeholder: string;
}

const COLUMNS = `id, owner_id AS "ownerId", sha256, status, problem, bytes, width, height, widths, placeholder`;

/** Reads the table of uploads, always by owner: a foreign file is an absent one. */
@Injectable()
export class MediaFiles {
  constructor(private readonly db: Database) {}

  of(ownerId: string, sha256s: readonly string[]): Promise<MediaRow[]> {
    return this.ofMany(sha256s.map((sha256) => ({ ownerId, sha256 })));
  }

  async ofMany(wanted: readonly { ownerId: string; sha256: string }[]): Promise<MediaRow[]> {
    if (wanted.length === 0) return [];
    return this.db.rows<MediaRow>(
      `SELECT DISTINCT ${COLUMNS} FROM media
       JOIN unnest($1::uuid[], $2::text[]) AS wanted(owner, sha) ON owner_id = owner AND sha256 = sha`,
      wanted.map(({ ownerId }) => ownerId),
      wanted.map(({ sha256 }) => sha256),
    );
  }

  byIds(wanted: readonly { ownerId: string; id: string }[]): Promise<MediaRow[]> {
    return this.db.rows<MediaRow>(
      `SELECT DISTINCT ${COLUMNS} FROM media
       JOIN unnest($1::uuid[], $2::uuid[]) AS wanted(owner, wanted_id) ON owner_id = owner AND id = wanted_id`,
      wanted.map(({ ownerId }) => ownerId),
      wanted.map(({ id }) => id),
    );
  }
}

export function pictureOf({ id, width, height, placeholder, widths }: MediaRow, alt: string): Picture {
  const sources = widths.map((each) => ({
    width: each,
    avif: addressOf(id, each, 'avif'),
    webp: addressOf(id, each, 'webp'),
  }));
  return { id, alt, width, height, placeholder, sources };
}

export function mediaFileOf(row: MediaRow): MediaFile {
  const { id, sha256, status, problem, bytes } = row;
  return { id, sha256, status, problem, bytes, picture: status === 'ready' ? pictureOf(row, '') : null };
}
