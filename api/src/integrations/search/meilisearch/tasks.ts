import type { EnqueuedTaskPromise } from 'meilisearch';

const LONGEST_MS = 60_000;

/** Meilisearch answers before it works; waits until it has, so that a failure is seen. */
export async function done(enqueued: EnqueuedTaskPromise, timeout = LONGEST_MS): Promise<void> {
  const { type, status, error } = await enqueued.waitTask({ timeout, interval: 25 });
  if (status === 'succeeded') return;
  throw new Error(`Meilisearch ${type} ${status}: ${error?.message ?? 'no reason given'}`, { cause: error });
}

/** However long they take together: every look at one of them has its own time limit. */
export async function allDone(enqueued: readonly EnqueuedTaskPromise[]): Promise<void> {
  for (const one of enqueued) await done(one, 0);
}

/** An index that is not there is an answer too. */
export async function unlessMissing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    if (code === 'index_not_found') return undefined;
    throw error;
  }
}
