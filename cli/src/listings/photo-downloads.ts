import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PhotoPlace } from './photo-place.js';

const PATIENCE = 15_000;
const MOST_BYTES = 20 * 1024 * 1024;
const MOST_FAILURES = 3;

/** Photographs at the addresses the file names. A host that does not answer is asked three times, not a thousand. */
export class PhotoDownloads implements PhotoPlace {
  readonly #hashes = new Map<string, string>();
  readonly #here = new Set<string>();
  readonly #failures = new Map<string, number>();

  private constructor(private readonly folder: string) {}

  static async open(): Promise<PhotoDownloads> {
    return new PhotoDownloads(await mkdtemp(join(tmpdir(), 'flexbizz-photos-')));
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
    const bytes = await download(source);
    this.#failures.set(host, bytes === 'host is away' ? failures + 1 : 0);
    if (typeof bytes === 'string') return undefined;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await writeFile(join(this.folder, sha256), bytes);
    this.#hashes.set(source, sha256);
    this.#here.add(sha256);
    return sha256;
  }

  pathOf(sha256: string): string | undefined {
    return this.#here.has(sha256) ? join(this.folder, sha256) : undefined;
  }
}

async function download(address: string): Promise<Uint8Array | 'not there' | 'host is away'> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok || Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) return 'not there';
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length > MOST_BYTES ? 'not there' : bytes;
  } catch {
    return 'host is away';
  }
}
