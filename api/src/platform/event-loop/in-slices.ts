import { setImmediate as othersFirst } from 'node:timers/promises';

/** Runs work that pauses by itself, and lets other requests be answered at each pause. */
export async function inSlices(work: Iterator<void>): Promise<void> {
  while (!work.next().done) await othersFirst();
}
