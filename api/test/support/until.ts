import { setTimeout as sleep } from 'node:timers/promises';

/** Asks until there is an answer other than undefined or false; what follows later follows within `seconds`. */
export async function until<T>(ask: () => Promise<T | undefined | false>, seconds = 10): Promise<T> {
  for (const deadline = Date.now() + seconds * 1000; ;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`It did not happen within ${seconds} seconds: ${ask}`);
    await sleep(20);
  }
}
