import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '#shared/actor.js';
import type { MediaFile } from '../media.contract.js';
import { MediaNotFound } from '../media.errors.js';
import { mediaFileOf, MediaFiles } from '../media-files.js';

export class GetMedia extends Query<MediaFile> {
  constructor(
    readonly actor: Actor,
    readonly sha256: string,
  ) {
    super();
  }
}

@QueryHandler(GetMedia)
export class GetMediaHandler implements IQueryHandler<GetMedia> {
  constructor(private readonly files: MediaFiles) {}

  async execute({ actor, sha256 }: GetMedia): Promise<MediaFile> {
    const [row] = await this.files.of(actor.userId, [sha256]);
    if (!row) throw new MediaNotFound('Upload it first.');
    return mediaFileOf(row);
  }
}
