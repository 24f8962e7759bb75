import type { CursorStore } from '@flexbizz/sdk/realtime';
import { readPrivate, writePrivate } from '../profile/config.js';

const FILE = 'cursors.json';

/** In a file beside the profiles: where one person's stream goes on the next time. */
export function keptCursor(stream: string): CursorStore {
  return {
    get: async () => (await readPrivate<Record<string, number>>(FILE, {}))[stream],
    set: async (sequence) => {
      const cursors = await readPrivate<Record<string, number>>(FILE, {});
      await writePrivate(FILE, { ...cursors, [stream]: sequence });
    },
  };
}
