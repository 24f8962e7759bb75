import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import type { Actor } from '#shared/actor.js';
import { UploadQuotaReached } from './media.errors.js';

const HOUR_SECONDS = 3_600;
const MEGABYTE = 1024 * 1024;
/** What buyers need, for reviews and chat, is a small part of a catalogue. */
const SHARE_OF_BUYERS = 0.02;

/** How much a person may upload within a day. What they have uploaded before counts for nothing. */
@Injectable()
export class UploadQuota {
  constructor(
    private readonly config: Config,
    private readonly db: Database,
  ) {}

  async check({ userId, roles }: Actor, bytes: number): Promise<void> {
    const { UPLOADS_PER_DAY, UPLOAD_MEGABYTES_PER_DAY } = this.config.settings;
    const share = roles.includes('seller') || roles.includes('admin') ? 1 : SHARE_OF_BUYERS;
    const files = Math.ceil(UPLOADS_PER_DAY * share);
    const megabytes = Math.ceil(UPLOAD_MEGABYTES_PER_DAY * share);
    const used = await this.db.row<{ files: number; bytes: number }>(
      `SELECT count(*)::int AS files, coalesce(sum(bytes), 0)::float8 AS bytes FROM media
       WHERE owner_id = $1::uuid AND created_at > now() - interval '1 day'`,
      userId,
    );
    if (used!.files < files && used!.bytes + bytes <= megabytes * MEGABYTE) return;
    const most = `${files.toLocaleString('en-US')} files and ${megabytes.toLocaleString('en-US')} MB`;
    throw new UploadQuotaReached(`${most} are taken within 24 hours. Go on later.`, {
      retryAfterSeconds: HOUR_SECONDS,
    });
  }
}
