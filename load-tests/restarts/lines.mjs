import { createFlexBizz } from '@flexbizz/sdk';
import { createRealtime } from '@flexbizz/sdk/realtime';

/** Visitors with a live connection each, and for how long they were without it: from the loss to the next welcome. */
export async function openLines(baseUrl, many) {
  const absences = [];
  const opened = Array.from({ length: many }, () => {
    const { promise, resolve } = Promise.withResolvers();
    let lostAt = null;
    const line = createRealtime(createFlexBizz({ baseUrl }), {
      onState(state) {
        if (state === 'live' && lostAt !== null) absences.push(performance.now() - lostAt);
        lostAt = state === 'live' ? null : (lostAt ?? performance.now());
        if (state === 'live') resolve(line);
      },
    });
    return promise;
  });
  const lines = await Promise.all(opened);
  absences.length = 0; // opening for the first time is no return
  return { absences, close: () => lines.forEach((line) => line.close()) };
}
