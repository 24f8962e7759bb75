import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { Storage } from './storage.js';

export interface S3Settings {
  endpoint: string;
  region: string;
  bucket: string;
  accessKey: string;
  secretKey: string;
}

/** Any store that speaks S3. The bucket is private: everything is served through the api. */
export class S3Storage extends Storage {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ endpoint, region, bucket, accessKey, secretKey }: S3Settings) {
    super();
    this.bucket = bucket;
    this.client = new S3Client({
      endpoint,
      region,
      forcePathStyle: true,
      credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
      maxAttempts: 2,
      requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
    });
  }

  async put(key: string, bytes: Buffer): Promise<void> {
    const command = new PutObjectCommand({ Bucket: this.bucket, Key: key, Body: bytes });
    try {
      await this.client.send(command);
    } catch (error) {
      if (!isCalled(error, 'NoSuchBucket')) throw error;
      await this.createBucket();
      await this.client.send(command);
    }
  }

  async get(key: string): Promise<Buffer | null> {
    const answer = await unlessMissing(
      this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: key })),
    );
    return answer && Buffer.from(await answer.Body!.transformToByteArray());
  }

  async exists(key: string): Promise<boolean> {
    const command = new HeadObjectCommand({ Bucket: this.bucket, Key: key });
    return (await unlessMissing(this.client.send(command))) !== null;
  }

  async delete(key: string): Promise<void> {
    await unlessMissing(this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: key })));
  }

  private async createBucket(): Promise<void> {
    try {
      await this.client.send(new CreateBucketCommand({ Bucket: this.bucket }));
    } catch (error) {
      if (!isCalled(error, 'BucketAlreadyOwnedByYou')) throw error; // somebody else was first
    }
  }
}

const isCalled = (error: unknown, ...names: string[]): boolean =>
  error instanceof S3ServiceException && names.includes(error.name);

async function unlessMissing<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (isCalled(error, 'NoSuchKey', 'NotFound', 'NoSuchBucket')) return null;
    throw error;
  }
}
