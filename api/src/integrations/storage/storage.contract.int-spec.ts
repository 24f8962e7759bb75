import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DiskStorage } from './disk-storage.js';
import { S3Storage } from './s3-storage.js';
import type { Storage } from './storage.js';

/** What every adapter promises. */
function keepsFiles(open: () => Storage): void {
  let storage: Storage;
  const key = `contract/${randomBytes(6).toString('hex')}/640.webp`;
  const first = randomBytes(100_000);
  beforeAll(() => {
    storage = open();
  });

  it('has nothing at first', async () => {
    expect(await storage.get(key)).toBeNull();
    expect(await storage.exists(key)).toBe(false);
  });

  it('gives back the bytes it was given', async () => {
    await storage.put(key, first);
    expect(await storage.exists(key)).toBe(true);
    expect(first.equals((await storage.get(key))!)).toBe(true);
  });

  it('never shows half of a file that is being replaced', async () => {
    const second = randomBytes(100_000);
    const reads = Array.from({ length: 20 }, () => storage.get(key));
    await Promise.all([storage.put(key, second), ...reads]);
    for (const bytes of await Promise.all(reads)) {
      expect([first, second].some((whole) => whole.equals(bytes!))).toBe(true);
    }
    expect(second.equals((await storage.get(key))!)).toBe(true);
  });

  it('deletes, and deleting again is fine', async () => {
    await storage.delete(key);
    await storage.delete(key);
    expect(await storage.get(key)).toBeNull();
  });
}

describe('disk', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'flexbizz-storage-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  keepsFiles(() => new DiskStorage(directory));

  it('leaves no unfinished files behind', async () => {
    const disk = new DiskStorage(directory);
    await Promise.all(Array.from({ length: 10 }, () => disk.put('many/one', randomBytes(10_000))));
    expect(await readdir(join(directory, 'many'))).toEqual(['one']);
  });

  it.each(['../outside', 'a/../../outside', '/etc/passwd', '.hidden', 'a//b', ''])(
    'refuses the key "%s"',
    async (key) => {
      await expect(new DiskStorage(directory).put(key, Buffer.from('x'))).rejects.toThrow('is not a key');
    },
  );
});

const { S3_ENDPOINT, S3_ACCESS_KEY = '', S3_SECRET_KEY = '' } = process.env;
(S3_ENDPOINT ? describe : describe.skip)('S3 (set S3_ENDPOINT to run)', () => {
  keepsFiles(
    () =>
      new S3Storage({
        endpoint: S3_ENDPOINT!,
        region: 'us-east-1',
        bucket: `contract-${randomBytes(4).toString('hex')}`,
        accessKey: S3_ACCESS_KEY,
        secretKey: S3_SECRET_KEY,
      }),
  );
});
