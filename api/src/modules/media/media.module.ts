import { Module } from '@nestjs/common';
import { StorageIntegration } from '#integrations/storage/index.js';
import { UploadMediaHandler } from './commands/upload-media.js';
import { MakeSizes } from './encoding/make-sizes.js';
import { MediaController } from './http/media.controller.js';
import { PicturesController } from './http/pictures.controller.js';
import { Media } from './media.js';
import { MediaFiles } from './media-files.js';
import { FindMediaHandler } from './queries/find-media.js';
import { GetMediaHandler } from './queries/get-media.js';
import { GetPictureFileHandler } from './queries/get-picture-file.js';
import { MakeSizesWhenMediaUploaded } from './reactions/make-sizes-when-media-uploaded.js';
import { UploadQuota } from './upload-quota.js';
import { Uploads } from './uploads.js';

@Module({
  imports: [StorageIntegration],
  controllers: [MediaController, PicturesController],
  providers: [
    Media,
    MediaFiles,
    Uploads,
    UploadQuota,
    MakeSizes,
    MakeSizesWhenMediaUploaded,
    UploadMediaHandler,
    FindMediaHandler,
    GetMediaHandler,
    GetPictureFileHandler,
  ],
  exports: [Media],
})
export class MediaModule {}
