import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { QueryBus } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { migrate, withDatabase } from '../../prisma/migrate.mjs';

/** What a feed costs to fill and to read: `DATABASE_URL=… node api/bench/feed.mjs` after a build of the api. */
const { values: flags } = parseArgs({
  options: {
    followers: { type: 'string', default: '100000' },
    followed: { type: 'string', default: '10000' },
    reads: { type: 'string', default: '400' },
  },
});
const [followers, followed, reads] = [flags.followers, flags.followed, flags.reads].map(Number);

const databaseUrl = withDatabase(process.env.DATABASE_URL, 'flexbizz_bench_feed');
await migrate(databaseUrl);
Object.assign(process.env, {
  ...{ DATABASE_URL: databaseUrl, EMBEDDED: 'true', LOG_LEVEL: 'error' },
  ...{ AUTH_SECRET: 'x'.repeat(32), PASSWORD_PEPPER: 'y'.repeat(32), PAYMENT_SANDBOX_SECRET: 'z'.repeat(32) },
});
const { AppModule } = await import('../dist/app.module.js');
const { FeedItems } = await import('../dist/modules/social/persistence/feed-items.js');
const { ListFeed } = await import('../dist/modules/social/queries/list-feed.js');
const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'], abortOnError: false });
const db = app.get(Database);
const [star, busy, quiet] = [randomUUID(), randomUUID(), randomUUID()];

const person = (n) => `('00000000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
const product = (n) => `('00000000-0000-7000-9000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
const USERS = `INSERT INTO users (id, email, password_hash, handle, display_name, roles, seller_since)`;

/** Everybody follows the star; each of the first `followed` sells one thing, and `busy` follows all of them. */
async function fill() {
  await db.run(
    'TRUNCATE users, follows, feed_items, product_pages, products, product_standings, person_counts, blocks CASCADE',
  );
  await db.run(
    `${USERS} SELECT ${person('n')}, n || '@example.com', '', 'person-' || n, 'Person ' || n, '{}', now()
     FROM generate_series(1, $1::int) AS n`,
    Math.max(followers, followed),
  );
  await db.run(
    `${USERS} SELECT id, id || '@example.com', '', 'p' || left(id::text, 30), 'Person', '{}', now() FROM unnest($1::uuid[]) AS id`,
    [star, busy, quiet],
  );
  await db.run(
    `INSERT INTO follows (follower_id, followed_id, followed_at)
     SELECT ${person('n')}, $1::uuid, now() - make_interval(secs => n) FROM generate_series(1, $2::int) AS n`,
    star,
    followers,
  );
  await db.run(
    `INSERT INTO follows (follower_id, followed_id, followed_at)
     SELECT who, ${person('n')}, now() - make_interval(secs => n)
     FROM (VALUES ($1::uuid, $3::int), ($2::uuid, 10)) AS reader(who, most), generate_series(1, most) AS n`,
    busy,
    quiet,
    followed,
  );
  await db.run(
    `INSERT INTO product_pages (product_id, slug, seller_id, seller_handle, category_path, published_at, card, page, etag)
     SELECT ${product('n')}, 'thing-' || n, ${person('n % $1::int + 1')}, 'person-' || n % $1::int + 1, '{}',
            now() - make_interval(secs => n), jsonb_build_object('id', ${product('n')}, 'words', repeat('x', 900))::text, '{}', ''
     FROM generate_series(1, $2::int) AS n`,
    followed,
    Math.max(followed, 2_000),
  );
  await db.run(
    `INSERT INTO feed_items (user_id, at, product_id, seller_id)
     SELECT reader, published_at, product_id, seller_id FROM unnest($1::uuid[]) AS reader, LATERAL (
       SELECT * FROM product_pages ORDER BY published_at DESC LIMIT 500) AS newest`,
    [busy, quiet],
  );
  await db.run(
    `INSERT INTO feed_items (user_id, at, product_id, seller_id)
     SELECT ${person('n')}, published_at, product_id, seller_id FROM generate_series(1, $1::int) AS n, LATERAL (
       SELECT * FROM product_pages ORDER BY published_at DESC LIMIT 5) AS newest`,
    followers,
  );
  for (const table of ['users', 'follows', 'feed_items', 'product_pages', 'blocks'])
    await db.run(`VACUUM ANALYZE ${table}`);
}

async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function percentiles(work) {
  for (let i = 0; i < 50; i++) await work();
  const times = [];
  for (let i = 0; i < reads; i++) times.push(await timed(work));
  times.sort((a, b) => a - b);
  const at = (share) => `${times[Math.floor(times.length * share)].toFixed(2)} ms`;
  return { p50: at(0.5), p95: at(0.95) };
}

const read = (userId, cursor) =>
  app.get(QueryBus).execute(new ListFeed({ userId }, { limit: 24, ...(cursor && { cursor }) }));

async function pageOf(userId, number) {
  let cursor;
  for (let page = 1; page < number; page++) cursor = JSON.parse((await read(userId, cursor)).text).nextCursor;
  return () => read(userId, cursor);
}

/** What reading without a filled feed would ask: the newest of everybody one follows. */
const gathered = (userId) =>
  db.rows(
    `SELECT p.card FROM follows f JOIN product_pages p ON p.seller_id = f.followed_id
     WHERE f.follower_id = $1::uuid ORDER BY p.published_at DESC, p.product_id DESC LIMIT 24`,
    userId,
  );

async function spread(listings) {
  const listed = Array.from({ length: listings }, () => ({
    productId: randomUUID(),
    publishedAt: new Date(),
  }));
  const feeds = app.get(FeedItems, { strict: false });
  const step = (place) => db.transaction(() => feeds.spreadListings(star, listed, place));
  const took = await timed(async () => {
    for (let place = await step(); place;) place = await step(place);
  });
  const rows = Math.round((followers * listings) / (took / 1000));
  return `${(took / 1000).toFixed(2)} s, ${rows.toLocaleString('en')} rows/s`;
}

const say = (what, figures) => console.log(what.padEnd(62), figures);
const shown = ({ p50, p95 }) => `p50 ${p50}, p95 ${p95}`;
await fill();
say(`${cpus().length} cores, ${cpus()[0].model}`, new Date().toISOString().slice(0, 10));
say('first page, 10 followed', shown(await percentiles(() => read(quiet))));
say(`first page, ${followed} followed`, shown(await percentiles(() => read(busy))));
say(`page 20, ${followed} followed`, shown(await percentiles(await pageOf(busy, 20))));
say('page 22, all of it new from everywhere', shown(await percentiles(await pageOf(busy, 22))));
say('gathered when read instead, 10 followed', shown(await percentiles(() => gathered(quiet))));
say(`gathered when read instead, ${followed} followed`, shown(await percentiles(() => gathered(busy))));
say(`one listing to ${followers} followers`, await spread(1));
say('one more', await spread(1));
say('ten at once', await spread(10));
const { most, size } = await db.row(
  `SELECT max(count) AS most, pg_size_pretty(pg_total_relation_size('feed_items')) AS size
   FROM (SELECT count(*) FROM feed_items GROUP BY user_id) AS feeds`,
);
say('longest feed, and all of them on disk', `${most} items, ${size}`);
await app.close();
