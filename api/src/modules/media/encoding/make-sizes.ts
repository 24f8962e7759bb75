import { Injectable } from '@nestjs/common';
import { Storage } from '#integrations/storage/index.js';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { originalKey, sizeKey } from '../domain/keys.js';
import { MediaFiles } from '../media-files.js';
import { MediaReady } from '../media.events.js';
import type { EncodedPicture } from './encode-picture.js';

/** From original to sizes. May run twice for one file: the second run writes the same bytes, or finds it done. */
@Injectable()
export class MakeSizes {
  constructor(
    private readonly db: Database,
    private readonly eventLog: EventLog,
    private readonly storage: Storage,
    private readonly files: MediaFiles,
  ) {}

  async of(ownerId: string, sha256: string): Promise<void> {
    const [row] = await this.files.of(ownerId, [sha256]);
    if (row?.status !== 'processing') return;
    const original = await this.storage.get(originalKey(ownerId, sha256));
    if (!original) throw new Error(`The original of ${row.id} is not in the storage.`);
    // Only who makes pictures loads what decodes them.
    const { encodePicture, Undecodable } = await import('./encode-picture.js');
    try {
      const picture = await encodePicture(original);
      for (const { width, format, bytes } of picture.files) {
        await this.storage.put(sizeKey(row.id, width, format), bytes);
      }
      await this.ready(row.id, ownerId, sha256, picture);
    } catch (error) {
      if (!(error instanceof Undecodable)) throw error;
      await this.refuse(row.id);
    }
  }

  private ready(mediaId: string, ownerId: string, sha256: string, picture: EncodedPicture): Promise<void> {
    return this.db.transaction(async () => {
      const changed = await this.db.run(
        `UPDATE media SET status = 'ready', width = $2::int, height = $3::int, widths = $4::int[], placeholder = $5
         WHERE id = $1::uuid AND status = 'processing'`,
        mediaId,
        picture.width,
        picture.height,
        picture.widths,
        picture.placeholder,
      );
      if (changed) await this.eventLog.append(new MediaReady(mediaId, { ownerId, sha256, mediaId }));
    });
  }

  private async refuse(mediaId: string): Promise<void> {
    await this.db.run(
      `UPDATE media SET status = 'refused', problem = $2 WHERE id = $1::uuid AND status = 'processing'`,
      mediaId,
      'The image is damaged and cannot be shown. Save it again as JPEG or PNG and upload that.',
    );
  }
}
