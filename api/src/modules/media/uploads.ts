import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Storage } from '#integrations/storage/index.js';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { newId } from '#shared/id.js';
import { originalKey } from './domain/keys.js';
import { MediaFiles, type MediaRow } from './media-files.js';
import { MediaUploaded } from './media.events.js';

export const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Takes originals in. The same file of the same owner is one row, however often it comes. */
@Injectable()
export class Uploads {
  constructor(
    private readonly db: Database,
    private readonly eventLog: EventLog,
    private readonly storage: Storage,
    private readonly files: MediaFiles,
  ) {}

  /** `confirm` may refuse the file in the transaction that adds it. */
  async take(
    ownerId: string,
    sha256: string,
    bytes: Buffer,
    { tell = true, confirm }: { tell?: boolean; confirm?: () => Promise<void> } = {},
  ): Promise<MediaRow> {
    const [known] = await this.files.of(ownerId, [sha256]);
    if (known) return known;
    const { inspectImage } = await import('./encoding/inspect-image.js'); // with the first picture, not at the start
    const { width, height } = await inspectImage(bytes);
    // Kept before the row exists, so that no row ever speaks of a file that is not there.
    await this.storage.put(originalKey(ownerId, sha256), bytes);
    await this.db.transaction(async () => {
      const mediaId = newId();
      const added = await this.db.run(
        `INSERT INTO media (id, owner_id, sha256, bytes, width, height, widths)
         VALUES ($1::uuid, $2::uuid, $3, $4::int, $5::int, $6::int, '{}') ON CONFLICT (owner_id, sha256) DO NOTHING`,
        mediaId,
        ownerId,
        sha256,
        bytes.length,
        width,
        height,
      );
      if (added) await confirm?.();
      if (added && tell) this.eventLog.append(new MediaUploaded(mediaId, { ownerId, sha256, mediaId }));
    });
    return (await this.files.of(ownerId, [sha256]))[0]!;
  }
}
