import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchPhoto } from './fetch-photo.js';
import type { PhotoPlace } from './photo-place.js';

const MOST_FAILURES = 3;

/** Photographs at the addresses the file names. A host that does not answer is asked three times, not a thousand. */
export class PhotoDownloads implements PhotoPlace {
  readonly #hashes = new Map<string, string>();
  readonly #here = new Set<string>();
  readonly #failures = new Map<string, number>();
  readonly #private = new Set<string>();

  private constructor(
    private readonly folder: string,
    private readonly marketplace: string,
  ) {}

  /** `apiUrl` is where the marketplace is: it may be asked wherever it is. */
  static async open(apiUrl: string): Promise<PhotoDownloads> {
    const folder = await mkdtemp(join(tmpdir(), 'flexbizz-photos-'));
    return new PhotoDownloads(folder, new URL(apiUrl).origin);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  async hashOf(source: string): Promise<string | undefined> {
    if (!/^https?:\/\//i.test(source) || !URL.canParse(source)) return undefined;
    const known = this.#hashes.get(source);
    if (known) return known;
    const { host } = new URL(source);
    const failures = this.#failures.get(host) ?? 0;
    if (failures >= MOST_FAILURES) return undefined;
    const bytes = await fetchPhoto(source, this.marketplace);
    this.#failures.set(host, bytes === 'host is away' ? failures + 1 : 0);
    if (bytes === 'private address') this.#private.add(source);
    if (typeof bytes === 'string') return undefined;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await writeFile(join(this.folder, sha256), bytes);
    this.#hashes.set(source, sha256);
    this.#here.add(sha256);
    return sha256;
  }

  isPrivate(source: string): boolean {
    return this.#private.has(source);
  }

  pathOf(sha256: string): string | undefined {
    return this.#here.has(sha256) ? join(this.folder, sha256) : undefined;
  }
}
