import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import type { Actor } from '#shared/actor.js';
import { UploadQuotaReached } from './media.errors.js';

const HOUR_SECONDS = 3_600;
const MEGABYTE = 1024 * 1024;
/** What buyers need, for reviews and chat, is a small part of a catalogue. */
const SHARE_OF_BUYERS = 0.02;

interface Used {
  files: number;
  bytes: number;
}

/** How much a person may upload within a day. What they have uploaded before counts for nothing. */
@Injectable()
export class UploadQuota {
  constructor(
    private readonly config: Config,
    private readonly db: Database,
  ) {}

  /** Before the work. */
  async check(actor: Actor, bytes: number): Promise<void> {
    await this.refuseAbove(actor, { files: 1, bytes });
  }

  /** In the transaction that has added a file: others added side by side wait here, and are counted too. */
  async confirm(actor: Actor): Promise<void> {
    await this.db.run(`SELECT pg_advisory_xact_lock(hashtextextended($1, 12))`, actor.userId);
    await this.refuseAbove(actor, { files: 0, bytes: 0 });
  }

  private async refuseAbove({ userId, roles }: Actor, more: Used): Promise<void> {
    const { UPLOADS_PER_DAY, UPLOAD_MEGABYTES_PER_DAY } = this.config.settings;
    const share = roles.includes('seller') || roles.includes('admin') ? 1 : SHARE_OF_BUYERS;
    const files = Math.ceil(UPLOADS_PER_DAY * share);
    const megabytes = Math.ceil(UPLOAD_MEGABYTES_PER_DAY * share);
    const used = await this.db.row<Used>(
      `SELECT count(*)::int AS files, coalesce(sum(bytes), 0)::float8 AS bytes FROM media
       WHERE owner_id = $1::uuid AND created_at > now() - interval '1 day'`,
      userId,
    );
    if (used!.files + more.files <= files && used!.bytes + more.bytes <= megabytes * MEGABYTE) return;
    const most = `${files.toLocaleString('en-US')} files and ${megabytes.toLocaleString('en-US')} MB`;
    throw new UploadQuotaReached(`${most} are taken within 24 hours. Go on later.`, {
      retryAfterSeconds: HOUR_SECONDS,
    });
  }
}
