import { readPrivate, writePrivate } from '../profile/config.js';

const FILE = 'update.json';

/** What is known of the releases of this program, and when a person was told of it. */
export interface KnownRelease {
  askedAt: number;
  newest?: string | undefined;
  toldAt?: number | undefined;
}

// It is only a courtesy: a file that cannot be read is as good as none.
export const knownRelease = (): Promise<KnownRelease> =>
  readPrivate<KnownRelease>(FILE, { askedAt: 0 }).catch(() => ({ askedAt: 0 }));

export const keepKnownRelease = (known: KnownRelease): Promise<void> => writePrivate(FILE, known);
