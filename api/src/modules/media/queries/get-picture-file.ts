import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Storage } from '#integrations/storage/index.js';
import { sizeKey, type Format } from '../domain/keys.js';
import { PictureNotFound } from '../media.errors.js';

/** One size of one picture, as bytes. Asks the storage only: what was made is named by its address. */
export class GetPictureFile extends Query<{ bytes: Buffer; format: Format }> {
  constructor(
    readonly mediaId: string,
    readonly fileName: string,
  ) {
    super();
  }
}

const MEDIA_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const FILE_NAME = /^(\d{1,4})\.(avif|webp)$/;

@QueryHandler(GetPictureFile)
export class GetPictureFileHandler implements IQueryHandler<GetPictureFile> {
  constructor(private readonly storage: Storage) {}

  async execute({ mediaId, fileName }: GetPictureFile): Promise<{ bytes: Buffer; format: Format }> {
    const [, width, format] = FILE_NAME.exec(fileName) ?? [];
    const wellFormed = MEDIA_ID.test(mediaId) && format !== undefined;
    const bytes = wellFormed
      ? await this.storage.get(sizeKey(mediaId, Number(width), format as Format))
      : null;
    if (!bytes) throw new PictureNotFound('It has never been made, or not in this size.');
    return { bytes, format: format as Format };
  }
}
