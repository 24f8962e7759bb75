import { setImmediate as othersFirst } from 'node:timers/promises';

/** Longer than this nobody else waits for one piece of work. */
const SLICE_MS = 10;

/** Maps a list that may be long, and lets other requests be answered in between. */
export async function mapInSlices<Item, Mapped>(
  items: readonly Item[],
  map: (item: Item, index: number) => Mapped,
): Promise<Mapped[]> {
  const mapped: Mapped[] = [];
  let started = performance.now();
  for (const [index, item] of items.entries()) {
    mapped.push(map(item, index));
    if (performance.now() - started < SLICE_MS) continue;
    await othersFirst();
    started = performance.now();
  }
  return mapped;
}
