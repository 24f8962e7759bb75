import type { FlexBizz } from '@flexbizz/sdk';
import { readFile } from 'node:fs/promises';
import PQueue from 'p-queue';
import type { PhotoPlace } from './photo-place.js';

const AT_ONCE = 4;
const MOST_LOOKED_UP = 500;

/** Sends each photograph once, however many products show it and however often the file is imported. */
export class PhotoUploads {
  uploaded = 0;
  readonly #there = new Set<string>();
  readonly #refused = new Map<string, string>();

  constructor(
    private readonly flexbizz: FlexBizz,
    private readonly photos: PhotoPlace,
  ) {}

  /** Why a photograph may not be shown; undefined when it may. */
  refusalOf(sha256: string): string | undefined {
    return this.#refused.get(sha256);
  }

  isThere(sha256: string): boolean {
    return this.#there.has(sha256);
  }

  /** Asks which of these the shop has; gives those it has not and has not refused. */
  async missing(hashes: readonly string[]): Promise<string[]> {
    const unknown = [...new Set(hashes)].filter((hash) => !this.#there.has(hash) && !this.#refused.has(hash));
    for (let from = 0; from < unknown.length; from += MOST_LOOKED_UP)
      await this.lookUp(unknown.slice(from, from + MOST_LOOKED_UP));
    return unknown.filter((hash) => !this.#there.has(hash) && !this.#refused.has(hash));
  }

  async send(hashes: readonly string[]): Promise<void> {
    const queue = new PQueue({ concurrency: AT_ONCE });
    const missing = await this.missing(hashes);
    await Promise.all(missing.map((sha256) => queue.add(() => this.upload(sha256))));
  }

  private async lookUp(hashes: string[]): Promise<void> {
    const { items } = await this.flexbizz.media.lookup({ body: { sha256: hashes } });
    for (const { sha256, status, problem } of items)
      if (status === 'refused') this.#refused.set(sha256, problem ?? 'It is no image.');
      else this.#there.add(sha256);
  }

  private async upload(sha256: string): Promise<void> {
    const path = this.photos.pathOf(sha256);
    if (path === undefined) return;
    const { error } = await this.flexbizz.safe.media.upload({ path: { sha256 }, body: await readFile(path) });
    if (!error) {
      this.uploaded++;
      this.#there.add(sha256);
    } else if (error.kind === 'invalid-request') this.#refused.set(sha256, error.message);
    else throw error;
  }
}
