import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import sharp from 'sharp';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { EventRelay } from '#platform/events/event-relay.js';
import { PlatformModule } from '#platform/platform.module.js';
import type { Actor } from '#shared/actor.js';
import { newId } from '#shared/id.js';
import { testConfig } from '../../../test/support/config.js';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { UploadMedia } from './commands/upload-media.js';
import { Media, MediaModule } from './index.js';
import { MediaHashMismatch, MediaNotFound, UploadQuotaReached } from './media.errors.js';
import { FindMedia } from './queries/find-media.js';
import { GetMedia } from './queries/get-media.js';
import { sha256Of } from './uploads.js';

const somebody = (): Actor => ({ userId: newId(), sessionId: newId(), roles: [], emailVerified: true });
const photo = (background: string) =>
  sharp({ create: { width: 700, height: 500, channels: 3, background } })
    .jpeg()
    .toBuffer();

describe('media', () => {
  let database: TestDatabase;
  let directory: string;
  let app: NestFastifyApplication;
  let media: Media;
  const upload = (actor: Actor, bytes: Buffer, sha256 = sha256Of(bytes)) =>
    app.get(CommandBus).execute(new UploadMedia(actor, sha256, bytes));
  const get = (actor: Actor, sha256: string) => app.get(QueryBus).execute(new GetMedia(actor, sha256));
  const settled = async (actor: Actor, sha256: string) => {
    for (;;) {
      const file = await get(actor, sha256);
      if (file.status !== 'processing') return file;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  beforeAll(async () => {
    database = await testDatabase();
    directory = await mkdtemp(join(tmpdir(), 'flexbizz-media-'));
    const room = await Test.createTestingModule({ imports: [PlatformModule, MediaModule] })
      .overrideProvider(Config)
      .useValue(testConfig(database.url, { MEDIA_DIR: directory, UPLOADS_PER_DAY: '100' }))
      .compile();
    app = room.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    await app.register(cookie);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await app.get(EventRelay).start();
    media = app.get(Media);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
    await rm(directory, { recursive: true });
  });

  it('turns an upload into pictures that anybody may fetch', async () => {
    const actor = somebody();
    const bytes = await photo('teal');
    expect(await upload(actor, bytes)).toMatchObject({
      status: 'processing',
      picture: null,
      bytes: bytes.length,
    });
    const { picture } = await settled(actor, sha256Of(bytes));
    expect(picture!.sources.map(({ width }) => width)).toEqual([160, 320, 640, 700]);

    const answer = await app.inject({ url: picture!.sources[1]!.avif });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/avif',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    expect(await sharp(answer.rawPayload).metadata()).toMatchObject({ width: 320, mediaType: 'image/avif' });
  });

  it('tells other rooms once', async () => {
    const actor = somebody();
    const bytes = await photo('navy');
    await upload(actor, bytes);
    const { id } = await settled(actor, sha256Of(bytes));
    await media.keep(actor.userId, bytes);
    const told = await app
      .get(Database)
      .rows<{ topic: string }>(`SELECT topic FROM events WHERE stream = $1 ORDER BY position`, id);
    expect(told.map(({ topic }) => topic)).toEqual(['media.media-uploaded.v1', 'media.media-ready.v1']);
  });

  it('is one file for one owner, however often and however many at once it comes', async () => {
    const actor = somebody();
    const bytes = await photo('olive');
    const files = await Promise.all(Array.from({ length: 8 }, () => upload(actor, bytes)));
    expect(new Set(files.map(({ id }) => id)).size).toBe(1);
  });

  it('never shows a file to somebody else', async () => {
    const [owner, stranger] = [somebody(), somebody()];
    const sha256 = await media.keep(owner.userId, await photo('plum'));
    await expect(get(stranger, sha256)).rejects.toBeInstanceOf(MediaNotFound);
    expect(await app.get(QueryBus).execute(new FindMedia(stranger, [sha256]))).toEqual({ items: [] });
    expect(await media.unknownOf(stranger.userId, [sha256])).toEqual([sha256]);
    expect(await media.unknownOf(owner.userId, [sha256, 'f'.repeat(64)])).toEqual(['f'.repeat(64)]);
  });

  it('refuses bytes that are not those of the address', async () => {
    const bytes = await photo('red');
    await expect(upload(somebody(), bytes, 'a'.repeat(64))).rejects.toBeInstanceOf(MediaHashMismatch);
  });

  it('takes so many files of one person within a day, of a seller fifty times as many', async () => {
    const buyer = somebody();
    const [first, second, third] = [await photo('tan'), await photo('teal'), await photo('snow')] as const;
    await upload(buyer, first);
    await upload(buyer, second);
    await expect(upload(buyer, third)).rejects.toBeInstanceOf(UploadQuotaReached);
    await upload(buyer, first); // it is there already
    await upload({ ...buyer, roles: ['seller'] }, third);
    await upload(somebody(), third);
  });

  it('takes no more of one person when they are sent side by side', async () => {
    const buyer = somebody();
    const photos = await Promise.all(['tan', 'teal', 'snow', 'navy', 'plum', 'gold'].map(photo));
    const answers = await Promise.allSettled(photos.map((bytes) => upload(buyer, bytes)));
    const refusals = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refusals).toHaveLength(4);
    for (const refusal of refusals) expect(refusal).toBeInstanceOf(UploadQuotaReached);
  });

  it('takes the last file of a day, however many at once it comes', async () => {
    const buyer = somebody();
    await upload(buyer, await photo('tan'));
    const last = await photo('teal');
    await Promise.all([1, 2, 3, 4].map(() => upload(buyer, last)));
  });

  it('says why a damaged file was refused, and shows none of it', async () => {
    const actor = somebody();
    const whole = await sharp({ create: { width: 400, height: 400, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const damaged = whole.subarray(0, whole.length / 2);
    await upload(actor, damaged);
    const file = await settled(actor, sha256Of(damaged));
    expect(file).toMatchObject({ status: 'refused', picture: null });
    expect(file.problem).toMatch('damaged');
    expect(await media.unknownOf(actor.userId, [file.sha256])).toEqual([file.sha256]);
  });

  it('gives pictures and addresses by hash', async () => {
    const { userId } = somebody();
    const sha256 = await media.keep(userId, await photo('grey'));
    const picture = (await media.picturesOf(userId, [{ sha256, alt: 'A grey jug' }])).get(sha256)!;
    expect(picture).toMatchObject({ alt: 'A grey jug', width: 700, height: 500 });
    const many = await media.picturesOfMany([{ ownerId: userId, sha256, alt: '' }]);
    expect(many.get(`${userId} ${sha256}`)!.id).toBe(picture.id);
    expect((await media.pictureUrls(userId, [sha256])).get(sha256)).toBe(`/media/${picture.id}/640.webp`);
  });

  it.each([
    '/media/x/320.webp',
    `/media/${newId()}/320.webp`,
    `/media/${newId()}/..%2f..%2foriginals`,
    `/media/${newId()}/320.jpg`,
  ])('has nothing at %s', async (url) => {
    const answer = await app.inject({ url });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.headers['cache-control']).toBe('no-store');
  });
});
