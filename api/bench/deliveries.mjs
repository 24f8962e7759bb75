import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { distribution } from './statistics.mjs';

/** How long after a write was answered every subscriber has had its events, while nothing else happens. */
const { url, databaseUrl, productId, people, writes } = JSON.parse(await text(process.stdin));
const LOOK_EVERY_MS = 1;

const db = new pg.Client({ connectionString: databaseUrl });
await db.connect();
const newest = async () =>
  Number((await db.query('SELECT max(position) AS newest FROM events')).rows[0].newest);
const waiting = async (since) =>
  (await db.query('SELECT FROM event_deliveries WHERE position > $1 AND parked_at IS NULL LIMIT 1', [since]))
    .rowCount > 0;

const times = [];
const before = await newest();
for (let write = 0; write < writes; write++) {
  // Each likes it and thinks better of it, so that nothing is different afterwards.
  const { token } = people[Math.floor(write / 2) % people.length];
  const method = write % 2 === 0 ? 'PUT' : 'DELETE';
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${url}/v1/products/${productId}/like`, { method, headers });
  if (!answer.ok) throw new Error(`${method} like: ${answer.status} ${await answer.text()}`);
  const began = performance.now();
  while (await waiting(before)) await sleep(LOOK_EVERY_MS);
  times.push(performance.now() - began);
  await sleep(100); // what comes within a moment is brought together, and this is about one that is not
}
if ((await newest()) - before < writes) throw new Error('Some of the writes told nobody anything.');
await db.end();
process.stdout.write(JSON.stringify(distribution(times)));
