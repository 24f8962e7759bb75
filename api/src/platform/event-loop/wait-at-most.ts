import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for `work`, but no longer than `ms`; what is not done by then goes on alone. */
export const waitAtMost = async (ms: number, work: Promise<unknown>): Promise<void> => {
  await Promise.race([work, sleep(ms, undefined, { ref: false })]);
};
