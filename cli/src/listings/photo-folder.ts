import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { photoKeys } from './photo-name.js';
import type { PhotoPlace } from './photo-place.js';

/** A folder of photographs, found by the names a product file gives them, known by the hash of their bytes. */
export class PhotoFolder implements PhotoPlace {
  readonly #hashes = new Map<string, string>();
  readonly #paths = new Map<string, string>();

  private constructor(private readonly files: ReadonlyMap<string, string>) {}

  static async open(folder: string | undefined): Promise<PhotoFolder> {
    const files = new Map<string, string>();
    if (folder === undefined) return new PhotoFolder(files);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const keyed = paths.sort().map((path) => ({ path, keys: photoKeys(path) }));
    // Exact names first: a photograph that is really called "mug_small" is not taken for a size of "mug".
    for (const rank of [0, 1])
      for (const { path, keys } of keyed) {
        const key = keys[rank];
        if (key && !files.has(key)) files.set(key, path);
      }
    return new PhotoFolder(files);
  }

  /** The hash of the photograph a source names; undefined when it is not here. */
  async hashOf(source: string): Promise<string | undefined> {
    const path = photoKeys(source)
      .map((key) => this.files.get(key))
      .find((found) => found !== undefined);
    if (path === undefined) return undefined;
    const known = this.#hashes.get(path);
    if (known) return known;
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    const sha256 = hash.digest('hex');
    this.#hashes.set(path, sha256);
    this.#paths.set(sha256, path);
    return sha256;
  }

  pathOf(sha256: string): string | undefined {
    return this.#paths.get(sha256);
  }
}
