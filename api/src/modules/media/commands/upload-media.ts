import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#shared/actor.js';
import type { MediaFile } from '../media.contract.js';
import { MediaHashMismatch } from '../media.errors.js';
import { mediaFileOf, MediaFiles } from '../media-files.js';
import { UploadQuota } from '../upload-quota.js';
import { sha256Of, Uploads } from '../uploads.js';

export class UploadMedia extends Command<MediaFile> {
  constructor(
    readonly actor: Actor,
    readonly sha256: string,
    readonly bytes: unknown,
  ) {
    super();
  }
}

@CommandHandler(UploadMedia)
export class UploadMediaHandler implements ICommandHandler<UploadMedia> {
  constructor(
    private readonly uploads: Uploads,
    private readonly files: MediaFiles,
    private readonly quota: UploadQuota,
  ) {}

  async execute({ actor, sha256, bytes }: UploadMedia): Promise<MediaFile> {
    if (!Buffer.isBuffer(bytes)) {
      throw new MediaHashMismatch('Send the bytes of the file as application/octet-stream.');
    }
    const actual = sha256Of(bytes);
    if (actual !== sha256) throw new MediaHashMismatch(`Their SHA-256 is ${actual}.`);
    const [known] = await this.files.of(actor.userId, [sha256]);
    if (known) return mediaFileOf(known);
    await this.quota.check(actor, bytes.length);
    const confirm = () => this.quota.confirm(actor);
    return mediaFileOf(await this.uploads.take(actor.userId, sha256, bytes, { confirm }));
  }
}
