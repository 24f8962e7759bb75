import { text } from 'node:stream/consumers';
import autocannon from 'autocannon';
import { distribution } from './statistics.mjs';

/** A process of its own that asks for addresses in turn, each client in its own order, and checks every body. */
const { url, paths, clients, seconds, amount, body } = JSON.parse(await text(process.stdin));

const shuffled = (list) =>
  list
    .map((value) => ({ value, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);

const times = [];
const run = autocannon({
  url,
  connections: clients,
  ...(amount ? { amount } : { duration: seconds }),
  setupClient: (client) => client.setRequests(shuffled(paths).map((path) => ({ path }))),
  verifyBody: (answer) =>
    answer.length >= body.least && answer.startsWith(body.begins) && answer.endsWith('}'),
});
run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
const { errors, timeouts, mismatches, non2xx, duration } = await run;
process.stdout.write(
  JSON.stringify({
    count: times.length,
    rate: times.length / duration,
    failed: errors + timeouts + mismatches + non2xx,
    ...distribution(times),
  }),
);
