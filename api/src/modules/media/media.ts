import { Injectable } from '@nestjs/common';
import { addressOf } from './domain/keys.js';
import { largestWidth, middleWidth } from './domain/sizes.js';
import { MakeSizes } from './encoding/make-sizes.js';
import { MediaFiles, pictureOf, type MediaRow } from './media-files.js';
import type { Picture } from './media.contract.js';
import { sha256Of, Uploads } from './uploads.js';

/** What other rooms may ask about files. Always by owner: nobody shows what somebody else uploaded. */
@Injectable()
export class Media {
  constructor(
    private readonly files: MediaFiles,
    private readonly uploads: Uploads,
    private readonly makeSizes: MakeSizes,
  ) {}

  /** By hash; only those that can be shown. */
  async picturesOf(
    ownerId: string,
    wanted: readonly { sha256: string; alt: string }[],
  ): Promise<Map<string, Picture>> {
    const pairs = wanted.map(({ sha256, alt }) => ({ ownerId, sha256, alt }));
    const pictures = await this.picturesOfMany(pairs);
    return new Map([...pictures].map(([key, picture]) => [key.slice(ownerId.length + 1), picture]));
  }

  /** By `<ownerId> <sha256>`; only those that can be shown. */
  async picturesOfMany(
    wanted: readonly { ownerId: string; sha256: string; alt: string }[],
  ): Promise<Map<string, Picture>> {
    const rows = new Map((await this.files.ofMany(wanted)).filter(isReady).map((row) => [keyOf(row), row]));
    const pictures = new Map<string, Picture>();
    for (const one of wanted) {
      const row = rows.get(keyOf(one));
      if (row) pictures.set(keyOf(one), pictureOf(row, one.alt));
    }
    return pictures;
  }

  /** By id; only those that can be shown, and only to say what their owner shows. */
  async picturesByIds(wanted: readonly { ownerId: string; id: string }[]): Promise<Map<string, Picture>> {
    const rows = (await this.files.byIds(wanted)).filter(isReady);
    return new Map(rows.map((row) => [row.id, pictureOf(row, '')]));
  }

  /** Addresses of a middle size, by hash, where a whole `Picture` is too much. */
  async pictureUrls(ownerId: string, sha256s: readonly string[]): Promise<Map<string, string>> {
    const rows = (await this.files.of(ownerId, sha256s)).filter(isReady);
    return new Map(
      rows.map(({ id, sha256, widths }) => [sha256, addressOf(id, middleWidth(widths), 'webp')]),
    );
  }

  /** The same for many owners at once, by `<ownerId> <sha256>`; banners in their largest size. */
  async pictureUrlsOfMany(
    wanted: readonly { ownerId: string; sha256: string; banner?: boolean }[],
  ): Promise<Map<string, string>> {
    const rows = (await this.files.ofMany(wanted)).filter(isReady);
    const banners = new Set(wanted.filter(({ banner }) => banner).map(keyOf));
    return new Map(
      rows.map((row) => {
        const width = banners.has(keyOf(row)) ? largestWidth(row.widths) : middleWidth(row.widths);
        return [keyOf(row), addressOf(row.id, width, 'webp')];
      }),
    );
  }

  /** What became of uploads, by hash. */
  async statusOf(ownerId: string, sha256s: readonly string[]): Promise<Map<string, MediaRow['status']>> {
    return new Map((await this.files.of(ownerId, sha256s)).map(({ sha256, status }) => [sha256, status]));
  }

  /** Those that were never uploaded, or were refused: a product cannot have them. */
  async unknownOf(ownerId: string, sha256s: readonly string[]): Promise<string[]> {
    const statuses = await this.statusOf(ownerId, sha256s);
    return sha256s.filter((sha256) => (statuses.get(sha256) ?? 'refused') === 'refused');
  }

  /** Uploads and makes every size here and now; the worker never hears of it. Gives the hash. */
  async keep(ownerId: string, bytes: Buffer): Promise<string> {
    const sha256 = sha256Of(bytes);
    await this.uploads.take(ownerId, sha256, bytes, { tell: false });
    await this.makeSizes.of(ownerId, sha256);
    return sha256;
  }
}

const isReady = ({ status }: MediaRow): boolean => status === 'ready';
const keyOf = ({ ownerId, sha256 }: { ownerId: string; sha256: string }): string => `${ownerId} ${sha256}`;
