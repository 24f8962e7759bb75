import { Module } from '@nestjs/common';
import { Config, type Settings } from '#platform/config/config.js';
import { DiskStorage } from './disk-storage.js';
import { Storage } from './storage.js';

/** The one place that picks where files are kept. A library nobody asked for is not loaded. */
async function storageFor(settings: Settings): Promise<Storage> {
  if (!settings.S3_ENDPOINT) return new DiskStorage(settings.MEDIA_DIR);
  const { S3Storage } = await import('./s3-storage.js');
  return new S3Storage({
    endpoint: settings.S3_ENDPOINT,
    region: settings.S3_REGION,
    bucket: settings.S3_BUCKET,
    accessKey: settings.S3_ACCESS_KEY ?? '',
    secretKey: settings.S3_SECRET_KEY ?? '',
  });
}

@Module({
  providers: [
    { provide: Storage, useFactory: ({ settings }: Config) => storageFor(settings), inject: [Config] },
  ],
  exports: [Storage],
})
export class StorageIntegration {}
