import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../tools/refusal.mjs';

export async function answers(url) {
  const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
  await answer?.body?.cancel();
  return answer?.ok;
}

/** Returns true once it is ready, false when there is nothing left to wait for; throws when it takes too long. */
export async function waitFor(ready, { name, log, patience }, isOver = () => false) {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    if (isOver()) return false;
    if (await ready()) return true;
    await sleep(100);
  }
  throw new Refusal(
    `The ${name} was not ready after ${patience / 1000} s:\n${tail(log)}`,
    `All of it: ${log}`,
  );
}

/** The last lines of a log. */
export const tail = (log) =>
  readFileSync(log, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(-15)
    .map((line) => `    ${line.slice(0, 400)}`)
    .join('\n');
