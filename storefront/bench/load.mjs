import { text } from 'node:stream/consumers';
import autocannon from 'autocannon';
import { distribution } from '../../api/bench/statistics.mjs';

/** A process of its own that asks for pages in turn, packed as browsers ask for them. */
const { url, paths, clients, amount, seconds, headers, least } = JSON.parse(await text(process.stdin));

const shuffled = (list) =>
  list
    .map((value) => ({ value, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);

const times = [];
let small = 0;
const run = autocannon({
  url,
  connections: clients,
  headers: { 'accept-encoding': 'gzip', ...headers },
  ...(amount ? { amount } : { duration: seconds }),
  setupClient: (client) => client.setRequests(shuffled(paths).map((path) => ({ path }))),
});
run.on('response', (_client, status, bytes, milliseconds) => {
  times.push(milliseconds);
  // An error page is much smaller than any page of the shop.
  if (status !== 200 || bytes < least) small++;
});
const { errors, timeouts, throughput, duration } = await run;
process.stdout.write(
  JSON.stringify({
    count: times.length,
    rate: times.length / duration,
    kilobytes: throughput.total / times.length / 1000,
    failed: errors + timeouts + small,
    ...distribution(times),
  }),
);
